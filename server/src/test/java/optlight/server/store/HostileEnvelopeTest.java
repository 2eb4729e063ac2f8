package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults 9, 12, 13 and 14 where they can still be kept from everybody: what is well signed and wrong is not published. Text
 * comes as ISO 8859-1, so that every byte can be written.
 */
class HostileEnvelopeTest {
    private static final String NOT_JSON = "the envelope does not hold JSON in UTF-8";

    private static SigningKey key;
    private static String document;
    private static Map<String, byte[]> texts;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void assemble() throws IOException {
        key = SigningKey.generate();
        Assembly assembly = AuthoredFolder.read(Fixtures.AUTHORED.resolve("good"))
                .assemble(
                        Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")).withSerial(5));
        document = new String(assembly.document(), StandardCharsets.ISO_8859_1);
        texts = assembly.texts();
    }

    @BeforeEach
    void writeTexts() throws IOException {
        file = folder.resolve("d.env");
        Files.createDirectories(folder.resolve("texts"));
        for (byte[] text : texts.values()) {
            Files.write(folder.resolve("texts").resolve(Sha256.hex(text)), text);
        }
    }

    @Test
    void takesWhatIsRight() throws Exception {
        assertEquals(5, read(bytes(document)).serial());
    }

    static Stream<Arguments> malformed() {
        String reason = "\"reason\":\"X\"";
        String off = document.replace("\"off\":[]", "\"off\":[{\"setting\":\"research\"," + reason + "}]");
        String bad = "must not hold the character U+";
        return Stream.of(
                // 12: text that is none.
                Arguments.of("overlong UTF-8 of a slash", bytes(off.replace("X", "\u00c0\u00af")), NOT_JSON),
                Arguments.of("a byte that UTF-8 does not have", bytes(off.replace("X", "\u00ff")), NOT_JSON),
                Arguments.of("surrogates in UTF-8", bytes(off.replace("X", "\u00ed\u00a0\u0080")), NOT_JSON),
                Arguments.of("half a character at the end", bytes(document + "\u00e2\u0082"), NOT_JSON),
                Arguments.of("a byte order mark", bytes("\u00ef\u00bb\u00bf" + document), NOT_JSON),
                Arguments.of("UTF-16", document.getBytes(StandardCharsets.UTF_16BE), NOT_JSON),
                Arguments.of("UTF-16 with its mark", document.getBytes(StandardCharsets.UTF_16), NOT_JSON),
                Arguments.of("a NUL in a text", bytes(off.replace("X", "a\0b")), NOT_JSON),
                Arguments.of("NULs after it", bytes(document + "\0\0"), NOT_JSON),
                Arguments.of("an escaped NUL", bytes(off.replace("X", "a\\u0000b")), bad),
                Arguments.of("half a surrogate pair", bytes(off.replace("X", "a\\ud800b")), bad),
                Arguments.of("text that runs the other way", bytes(off.replace("X", "a\\u202eb")), bad),
                // 13: JSON that parsers differ about.
                Arguments.of(
                        "a member named twice", bytes(document.replace("\"off\"", "\"off\":[],\"off\"")), NOT_JSON),
                Arguments.of("something behind it", bytes(document + "{}"), NOT_JSON),
                Arguments.of("a hundred thousand levels", bytes("[".repeat(100_000)), NOT_JSON),
                Arguments.of("1e400", bytes(document.replace("\"serial\":5", "\"serial\":1e400")), "serial must be"),
                Arguments.of("5.5", bytes(document.replace("\"serial\":5", "\"serial\":5.5")), "serial must be"),
                Arguments.of(
                        "2^53 + 1",
                        bytes(document.replace("\"serial\":5", "\"serial\":9007199254740993")),
                        "serial must be"),
                Arguments.of("NaN", bytes(document.replace("\"serial\":5", "\"serial\":NaN")), NOT_JSON),
                Arguments.of("nothing but a list", bytes("[]"), "must be an object"),
                // 14: names that are paths.
                Arguments.of(
                        "texts by a path",
                        bytes(document.replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"../../../etc/passwd\"")),
                        "sha256 of texts must be 64 hexadecimal digits"),
                Arguments.of(
                        "a language that is a path",
                        bytes(document.replace("\"de\":{\"sha256\"", "\"../de\":{\"sha256\"")),
                        "language of texts must be"),
                // 9: another kind of document.
                Arguments.of("texts for definitions", texts.get("en"), "the envelope holds no definitions"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void fault21RefusesDefinitionsWith(String what, byte[] payload, String message) {
        var refusal = assertThrows(RefusedPublicationException.class, () -> read(payload), what);
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void fault13MemberNamesThatMeanSomethingElsewhereMeanNothingHere() throws Exception {
        String odd = document.replace(
                "\"off\":[]", "\"off\":[],\"__proto__\":{\"off\":[1]},\"constructor\":{\"prototype\":{}}");
        assertEquals(5, read(bytes(odd)).serial());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # texts, in ISO 8859-1       | message
        {"language":"de"             | the texts in de are not JSON in UTF-8
        {"language":"de","x":"\u00ff"} | the texts in de are not JSON in UTF-8
        {"language":"de"} {}         | the texts in de are not JSON in UTF-8
        {"language":"de"}            | the texts in de: $.
        []                           | the texts in de: $
        <html>                       | the texts in de are not JSON in UTF-8
        """)
    void fault12RefusesTextsThatNoClientCouldRead(String text, String message) throws IOException {
        assertTextsRefused(bytes(text), message);
    }

    /** Fault 9 where there is one file and its texts: the envelope of one with the texts of another. */
    @Test
    void fault9RefusesTheTextsOfAnother() throws Exception {
        assertTextsRefused(texts.get("en"), "the texts in de say they are in en");
        Path german = folder.resolve("texts").resolve(Sha256.hex(texts.get("de")));
        Files.write(german, texts.get("en"));
        var refusal = assertThrows(RefusedPublicationException.class, () -> read(bytes(document)));
        assertTrue(refusal.getMessage().startsWith("the texts in de are not those the envelope names"));
    }

    @Test
    void refusesALineThatIsNoSignature() throws IOException {
        byte[] good = key.sign(bytes(document));
        String line = new String(good, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElseThrow();
        for (String bad : new String[] {
            "",
            document,
            line,
            line.replace("ed25519", "none") + "\n" + document,
            line.substring(0, line.length() - 2) + "\n" + document,
            line.replace(' ', '\t') + "\n" + document,
            line + "\r\n" + document,
            line + " " + line + "\n" + document,
            "\u00ef\u00bb\u00bf" + line + "\n" + document
        }) {
            Files.write(file, bytes(bad));
            var refusal = assertThrows(RefusedPublicationException.class, () -> SignedEdition.read(file), bad);
            assertEquals("this is not an envelope", refusal.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("data")));
    }

    private void assertTextsRefused(byte[] german, String message) throws IOException {
        Files.write(folder.resolve("texts").resolve(Sha256.hex(german)), german);
        byte[] before = texts.get("de");
        String named = document.replace(
                "{\"sha256\":\"" + Sha256.hex(before) + "\",\"bytes\":" + before.length + "}",
                "{\"sha256\":\"" + Sha256.hex(german) + "\",\"bytes\":" + german.length + "}");
        var refusal = assertThrows(RefusedPublicationException.class, () -> read(bytes(named)));
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    }

    private SignedEdition read(byte[] payload) throws Exception {
        Files.write(file, key.sign(payload));
        return SignedEdition.read(file);
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
