package optlight.server.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # url                                                      | path, - for a page elsewhere
        https://www.linkedin.com/mypreferences/d/x                 | /mypreferences/d/x
        https://www.linkedin.com/mypreferences/d/x?trk=nav&q=/y#z  | /mypreferences/d/x
        https://www.linkedin.com/mypreferences/d/x/                | /mypreferences/d/x/
        https://www.linkedin.com                                   | /
        https://www.linkedin.com?a=/b                              | /
        HTTPS://WWW.LinkedIn.COM/X                                 | /X
        https:/www.linkedin.com/x                                  | /x
        https:\\\\www.linkedin.com\\x                              | /x
        https://www.linkedin.com:443/x                             | /x
        https://www.linkedin.com:/x                                | /x
        https://member@www.linkedin.com/x                          | /x
        https://www.linkedin.com/a/../b/./c                        | /b/c
        https://www.linkedin.com/a/%2E%2e/b/..                     | /
        https://www.linkedin.com/a/b/..                            | /a/
        https://www.linkedin.com/../../a                           | /a
        https://www.linkedin.com/a%2Fb                             | /a%2Fb
        https://www.linkedin.com//a                                | //a
        https://www.linkedin.com:8443/x                            | -
        http://www.linkedin.com/x                                  | -
        https://linkedin.com/x                                     | -
        https://de.linkedin.com/x                                  | -
        https://www.linkedin.com.example.org/x                     | -
        https://www.linkedin.com@example.org/x                     | -
        https://example.org/https://www.linkedin.com/x             | -
        https://www.linkedin.com./x                                | -
        file:///home/member/page.html                              | -
        about:blank                                                | -
        chrome-error://chromewebdata/                              | -
        javascript:https://www.linkedin.com/                       | -
        """)
    void givesThePathABrowserWould(String url, String path) throws Exception {
        assertEquals(path, PageAddress.linkedInPath(url).orElse(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/mypreferences/d/x", "www.linkedin.com/x", "", ":", "//www.linkedin.com/x", "9x:y", "hé:x"})
    void refusesWhatIsNoAddress(String url) {
        assertThrows(UncheckableException.class, () -> PageAddress.linkedInPath(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  https://www.linkedin.com/x  ",
                "ht\ntps://www.linked\tin.com/x",
                "\u0000https://www.linkedin.com/x\u001f"
            })
    void dropsWhatBrowsersDrop(String url) throws Exception {
        assertEquals("/x", PageAddress.linkedInPath(url).orElse(null));
    }
}
