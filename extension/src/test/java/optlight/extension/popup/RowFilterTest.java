package optlight.extension.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import optlight.guide.Checklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFilterTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                        | sought       | shown
        nothing sought                | ''           | true
        a word                        | resume       | true
        its beginning                 | resu         | true
        two words, in any order       | answer saved | true
        one of them is not there      | saved ads    | false
        another word                  | ads          | false
        two blanks between            | saved  resume| true
        """)
    void findsSettingsByAllTheWordsThatAreSought(String why, String sought, boolean shown) {
        assertEquals(shown, new RowFilter(sought, "all").lets("resume you saved, and answers", "OPEN"));
    }

    /** A standing that is new must be given its place here. */
    @Test
    void eachStandingIsLeftToDoOrDoneOrNeither() {
        assertEquals(Set.of("CANNOT_TELL", "NOT_LOOKED_AT", "OPEN", "UNCONFIRMED"), let("open"));
        assertEquals(Set.of("AS_RECOMMENDED", "MARKED", "SEEN"), let("done"));
        assertEquals(Checklist.Standing.values().length, let("all").size());
    }

    private static Set<String> let(String kind) {
        Set<String> let = new TreeSet<>();
        Stream.of(Checklist.Standing.values())
                .map(Enum::name)
                .filter(it -> new RowFilter("", kind).lets("", it))
                .forEach(let::add);
        return let;
    }

    @Test
    void isNoneIfItLetsEverythingThrough() {
        assertTrue(new RowFilter(" ", "all").isNone());
        assertFalse(new RowFilter("", "open").isNone());
        assertFalse(new RowFilter("x", "all").isNone());
    }
}
