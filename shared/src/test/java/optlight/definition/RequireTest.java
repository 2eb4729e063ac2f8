package optlight.definition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    @Test
    void textsOfOneToManyUnits() {
        assertEquals("a", Require.text("a", 3, "text"));
        assertEquals("abc", Require.text("abc", 3, "text"));
        assertEquals("a😀", Require.text("a😀", 3, "text"), "a pair counts as two");
        refuses("text must be a text of 1 to 3 characters, has 4", () -> Require.text("abcd", 3, "text"));
        refuses("text must be a text of 1 to 3 characters, has 0", () -> Require.text("", 3, "text"));
        refuses("text must be a text of 1 to 3 characters, is missing", () -> Require.text(null, 3, "text"));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\t', '\n', '\u001f', '\u007f', '\u0080', '\u009f', '\u202a', '\u202e', '\u2066', '\u2069',
                '\ud83d', '\ude00'
            })
    void noCharactersThatHideOrTurnTexts(char c) {
        refuses(
                "text must not hold the character U+" + String.format("%04X", (int) c) + " (at 1)",
                () -> Require.text("a" + c + "b", 9, "text"));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '~', '\u00a0', '\u200f', '\u2029', '\u202f', '\u2065', '\u206a', '\ufeff', '\uffff'})
    void charactersBesideThemAreLetIn(char c) {
        assertDoesNotThrow(() -> Require.text("a" + c, 9, "text"));
    }

    @ParameterizedTest(name = "{0} good: {1}")
    @CsvSource({
        "ab,true",
        "a-1,true",
        "--,true",
        "a,false",
        "'',false",
        "Ab,false",
        "a_b,false",
        "a b,false",
        "äb,false",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,true",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,false"
    })
    void ids(String id, boolean good) {
        check(good, () -> Require.id(id, "id"));
    }

    @ParameterizedTest(name = "{0} good: {1}")
    @CsvSource({
        "/,true",
        "/a/b/,true",
        "/a//b,true",
        "/~a.b-c_d@:,true",
        "'',false",
        "a,false",
        "//a,false",
        "/a/../b,false",
        "/a?b,false",
        "/a#b,false",
        "/a b,false",
        "/a%2fb,false",
        "'/a\\b',false",
        "/ä,false",
        "'/a\u007f',false",
        "https://www.linkedin.com/,false"
    })
    void paths(String path, boolean good) {
        check(good, () -> Require.path(path, "path"));
    }

    @Test
    void pathsOfTwoHundredCharacters() {
        check(true, () -> Require.path("/" + "a".repeat(199), "path"));
        check(false, () -> Require.path("/" + "a".repeat(200), "path"));
    }

    @ParameterizedTest(name = "{0} good: {1}")
    @CsvSource({
        "https://www.linkedin.com/help,true", "https://www.linkedin.com/,true", "https://www.linkedin.com,false",
        "http://www.linkedin.com/,false", "https://linkedin.com/,false", "https://www.linkedin.com.evil/,false",
        "https://www.linkedin.com@evil/,false", "https://www.linkedin.com//evil,false",
                "HTTPS://www.linkedin.com/,false",
        "https://www.linkedin.com/?u=x,false"
    })
    void addresses(String url, boolean good) {
        check(good, () -> Require.linkedInUrl(url, "url"));
    }

    @ParameterizedTest(name = "{0} good: {1}")
    @CsvSource({
        "2026-09-28,true",
        "2026-09,true",
        "2024-02-29,true",
        "2026-02-29,false",
        "2026-13,false",
        "2026-9-28,false",
        "2026-09-,false",
        "2026-09-28T,false",
        "2026/09/28,false",
        "'',false",
        "2026,false"
    })
    void dates(String date, boolean good) {
        check(good, () -> Require.date(date, "date"));
    }

    @ParameterizedTest(name = "{0} good: {1}")
    @CsvSource({
        "en,true",
        "fil,true",
        "zh-tw,true",
        "es-419,true",
        "fil-ph,true",
        "e,false",
        "'',false",
        "EN,false",
        "en_us,false",
        "en-,false",
        "-en,false",
        "en--,false",
        "e1,false",
        "en-u,false",
        "english,false",
        "en-us-x,false",
        "zh-hantx,true",
        "zh-hantxy,false"
    })
    void languages(String language, boolean good) {
        check(good, () -> Require.language(language, "language"));
    }

    @Test
    void hashes() {
        check(true, () -> Require.sha256("0123456789abcdef".repeat(4), "sha256"));
        check(false, () -> Require.sha256("0123456789abcdeF".repeat(4), "sha256"));
        check(false, () -> Require.sha256("0".repeat(63), "sha256"));
        check(false, () -> Require.sha256("0".repeat(65), "sha256"));
        check(false, () -> Require.sha256(null, "sha256"));
    }

    @Test
    void numbersListsAndIds() {
        assertEquals(2, Require.within(2, 2, 2, "n"));
        refuses("n must be 1 to 2, is 0", () -> Require.within(0, 1, 2, "n"));
        refuses("n must be 1 to 2, is 3", () -> Require.within(3, 1, 2, "n"));
        assertEquals(List.of(1, 2), Require.list(List.of(1, 2), 2, "l"));
        refuses("l must have at most 1 entries, has 2", () -> Require.list(List.of(1, 2), 1, "l"));
        refuses("l is missing", () -> Require.list(null, 1, "l"));
        refuses("ids must not name \"a\" twice", () -> Require.distinct(List.of("a", "b", "a"), "ids"));
    }

    @Test
    void longValuesAreCutInMessages() {
        assertEquals("\"" + "a".repeat(60) + "\"", Require.quoted("a".repeat(60)));
        assertEquals("\"" + "a".repeat(60) + "…\"", Require.quoted("a".repeat(61)));
    }

    @Test
    void namesKeepToTheirLimits() {
        check(true, () -> new Names(Map.of("en", Collections.nCopies(16, "a"))));
        check(false, () -> new Names(Map.of("en", Collections.nCopies(17, "a"))));
        check(true, () -> new Names(Map.of("en", List.of("a".repeat(500)))));
        check(false, () -> new Names(Map.of("en", List.of("a".repeat(501)))));
        check(false, () -> new Names(Map.of("EN", List.of("a"))));
        assertTrue(Names.NONE.isEmpty());
        assertFalse(new Names(Map.of("en", List.of("a"))).isEmpty());
    }

    @Test
    void controlsRecommendAStateTheyCanBeIn() {
        check(true, () -> toggle("on", List.of()));
        check(true, () -> toggle(null, List.of()));
        refuses("recommended of control use must be one of [on, off], is \"mixed\"", () -> toggle("mixed", List.of()));
        check(false, () -> toggle("off", List.of(new Option("yes", Names.NONE))));
        check(true, () -> radios("yes", "yes", "no"));
        check(true, () -> radios(null, "yes", "no"));
        check(false, () -> radios("on", "yes", "no"));
        check(false, () -> radios("yes", "yes"));
        check(false, () -> radios("yes", "yes", "yes"));
    }

    private static Control toggle(String recommended, List<Option> options) {
        return new Control("use", ControlRole.SWITCH, recommended, null, List.of(), Names.NONE, Names.NONE, options);
    }

    private static Control radios(String recommended, String... ids) {
        List<Option> options = new java.util.ArrayList<>();
        for (String id : ids) {
            options.add(new Option(id, Names.NONE));
        }
        return new Control(
                "who", ControlRole.RADIOGROUP, recommended, null, List.of(), Names.NONE, Names.NONE, options);
    }

    private static void check(boolean good, Executable executable) {
        if (good) {
            assertDoesNotThrow(executable);
        } else {
            assertThrows(InvalidDefinitionException.class, executable);
        }
    }

    private static void refuses(String message, Executable executable) {
        assertEquals(
                message,
                assertThrows(InvalidDefinitionException.class, executable).getMessage());
    }
}
