package optlight.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathTest {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "/a/b,/a/b,true", "/a/b,/a/b/,true", "/a/b/,/a/b,true", "/a/b/,/a/b/,true", "/,/,true", "/a/b,/a/b//,false",
        "/a/b,/a,false", "/a,/a/b,false", "/a/b,/a/bc,false", "/a/b,/A/b,false", "/a/b,'',false", "/a,/,false"
    })
    void aSlashAtTheEndMakesNoDifferenceAndAllElseDoes(String path, String pathname, boolean same) {
        assertEquals(same, new PagePath(path).matches(pathname));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"/a/b,/a/b", "/a/b/,/a/b", "/a/b//,/a/b/", "/,/", "'',''"})
    void pathsAreComparedWithoutTheirLastSlash(String path, String comparable) {
        assertEquals(comparable, PagePath.comparable(path));
    }
}
