package optlight.extension.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.trust.SigningKey;
import optlight.tryout.LocalGuidance;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Guidance comes from a server, is believed only if everything about it is right, and outlives the server. */
@ParameterizedClass(name = "{0}")
@EnumSource
class ServerIT {
    private static final String BUILT_IN_TITLE = "AI training on your data";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @TempDir
    Path folder;

    private Member member;
    private Tab tab;
    private OverlayView overlay;
    private OptionsView options;

    @BeforeEach
    void openOptions() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
        options = new OptionsView(member.browser());
    }

    @AfterEach
    void closeOptions() {
        options.close();
    }

    @Test
    void aChangedTextReachesTheOpenPageAndOutlivesServerAndBackground() throws Exception {
        AuthoredCopy authored = new AuthoredCopy(folder.resolve("authored")).titled("First title");
        try (LocalGuidance guidance = LocalGuidance.start(folder.resolve("server"))) {
            guidance.publish(authored.folder());
            options.save(guidance.url(), guidance.publicLine());
            assertOutcome("UPDATED");
            assertTrue(options.text("origin").contains("Guidance: from " + guidance.url()), options.text("origin"));
            assertTrue(
                    member.popupGuidance().path("origin").asText().contains(guidance.url()),
                    () -> member.popupGuidance().toString());
            tab.activate();
            member.opens(AI_PAGE);
            overlay.untilText("popover", "First title");
            tab.evalInPage("window.sameDocument = true");

            guidance.publish(authored.titled("Second title").folder());
            options.askNow();
            assertOutcome("UPDATED");
            tab.activate();
            overlay.untilText("popover", "Second title");
            assertTrue(tab.evalInPage("window.sameDocument === true").asBoolean(), "no reload");
            options.askNow();
            assertOutcome("SAME");
        }
        options.askNow();
        assertOutcome("UNREACHABLE");
        member.browser().stopBackground();
        tab.activate();
        member.opens(AI_PAGE);
        overlay.untilText("popover", "Second title");
        overlay.untilSpotlight("genai-training/train B");
        assertTrue(
                member.popupRow("genai-training").path("text").asText().contains("Second title"),
                () -> member.popupRow("genai-training").toString());
    }

    /** The outcome as options and popup say it. */
    private JsonNode assertOutcome(String code) {
        assertEquals(code, options.check(), () -> options.text("status") + " " + options.text("detail"));
        assertTrue(options.text("status").contains(word("check_" + code)), options.text("status"));
        JsonNode popup = member.popupGuidance();
        assertEquals(code, popup.path("check").asText());
        assertTrue(popup.path("status").asText().contains(word("check_" + code)), popup.toString());
        return popup;
    }

    private static String word(String name) {
        Path file = Path.of("src", "main", "webext", "_locales", "en", "messages.json");
        try {
            return new ObjectMapper()
                    .readTree(file.toFile())
                    .path(name)
                    .path("message")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server, or somebody between, can do wrong; each on top of guidance that is good and in use. */
    @TestFactory
    Stream<DynamicTest> whateverIsWrongIsRefusedAndTheLastGoodStays() throws IOException {
        SigningKey key = SigningKey.generate();
        var server = new FaultyServer();
        Edition edition =
                Edition.issuedAt(Instant.now()).withSerial(Instant.now().getEpochSecond() + 1_000);
        var authored = new AuthoredCopy(folder.resolve("authored"));
        Assembly good = assemble(authored.titled("The last good title"), edition);
        server.holdsTextsOf(good);
        server.answers(FaultyServer.bytes(200, key.sign(good.document())));
        options.save(server.url(), key.publicLine());
        assertOutcome("UPDATED");
        member.opens(AI_PAGE);
        overlay.untilText("popover", "The last good title");

        authored.titled("A title nobody may see");
        Assembly next = assemble(authored, edition.withSerial(edition.serial() + 1));
        Assembly older = assemble(authored, edition.withSerial(edition.serial() - 1));
        Assembly expired = assemble(
                authored,
                Edition.issuedAt(Instant.now().minus(Duration.ofDays(100))).withSerial(edition.serial() + 1));
        server.holdsTextsOf(next);
        var faults = new LinkedHashMap<String, FaultyServer.Answer>();
        var received = new LinkedHashMap<String, FaultyServer.Answer>();
        byte[] envelope = key.sign(next.document());
        int payloadAt = new String(envelope, UTF_8).indexOf('\n') + 1;
        String foreign = new String(SigningKey.generate().sign(next.document()), UTF_8);
        faults.put("one bit of the payload: BAD_SIGNATURE", ok(flipped(envelope, (payloadAt + envelope.length) / 2)));
        faults.put("one bit of the signature: BAD_SIGNATURE", ok(withSignatureFlipped(envelope, payloadAt)));
        faults.put("half of it: BAD_SIGNATURE", ok(Arrays.copyOf(envelope, envelope.length / 2)));
        faults.put("half of its first line: NOT_AN_ENVELOPE", ok(Arrays.copyOf(envelope, payloadAt / 2)));
        faults.put("another key: UNKNOWN_KEY", ok(foreign.getBytes(UTF_8)));
        faults.put(
                "another key under our key's name: BAD_SIGNATURE",
                ok(foreign.replaceFirst(
                                "ed25519 \\w+", "ed25519 " + key.trusted().id())
                        .getBytes(UTF_8)));
        faults.put("an older serial: ROLLED_BACK", ok(key.sign(older.document())));
        faults.put("past its date: EXPIRED", ok(key.sign(expired.document())));
        faults.put(
                "issued in three days: NOT_YET_ISSUED",
                ok(key.sign(assemble(
                                authored,
                                Edition.issuedAt(Instant.now().plus(Duration.ofDays(3)))
                                        .withSerial(edition.serial() + 1))
                        .document())));
        faults.put(
                "for a newer Optlight: NEWER_ENGINE",
                ok(key.sign(new String(next.document(), UTF_8)
                        .replace("\"engine\":1", "\"engine\":2")
                        .getBytes(UTF_8))));
        faults.put(
                "a serial beyond all numbers: INVALID",
                ok(key.sign(new String(next.document(), UTF_8)
                        .replace("\"serial\":", "\"serial\":9007199254740992")
                        .getBytes(UTF_8))));
        faults.put("the texts instead: NOT_AN_ENVELOPE", ok(next.texts().get("en")));
        faults.put("signed, but no guidance: INVALID", ok(key.sign("{\"format\":1}".getBytes(UTF_8))));
        faults.put("ten megabytes: TOO_BIG", ok(Arrays.copyOf(envelope, 10_000_000)));
        faults.put("a page instead: NOT_AN_ENVELOPE", ok("<!doctype html><title>Sign in</title>".getBytes(UTF_8)));
        faults.put("nothing: NOT_AN_ENVELOPE", ok(new byte[0]));
        received.put("without end: TOO_BIG", FaultyServer.endless());
        received.put("a hundred megabytes once unpacked: TOO_BIG", FaultyServer.bomb());
        received.put("no content: BAD_ANSWER", FaultyServer.bytes(204, new byte[0]));
        received.put("a part: BAD_ANSWER", FaultyServer.bytes(206, envelope));
        received.put("too busy: BAD_ANSWER", FaultyServer.busy("60"));
        received.put("an error: BAD_ANSWER", FaultyServer.bytes(500, envelope));
        received.put("not there: BAD_ANSWER", FaultyServer.bytes(404, new byte[0]));
        received.put("somewhere else: REDIRECTED", FaultyServer.redirect(server.url() + "/v1/definitions?again"));
        received.put("a Content-Length that is too long: BROKEN_OFF", FaultyServer.hangsUpHalfway(envelope));
        // What is believed our script decides, which is the same in both; what comes of an answer is the browser's.
        if (kind == BrowserKind.FIREFOX) {
            faults.keySet().retainAll(Set.of("one bit of the payload: BAD_SIGNATURE"));
        }
        faults.putAll(received);
        Stream<DynamicTest> refused = faults.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> {
                    server.answers(fault.getValue());
                    assertRefused(
                            server, fault.getKey().substring(fault.getKey().indexOf(": ") + 2));
                }));
        Stream<DynamicTest> afterwards = Stream.of(
                DynamicTest.dynamicTest("garbled texts: TEXTS_MISSING", () -> {
                    server.answers(ok(envelope));
                    server.garblesTextsOf(next);
                    assertRefused(server, "TEXTS_MISSING");
                }),
                DynamicTest.dynamicTest("the texts of another envelope: TEXTS_MISSING", () -> {
                    server.mixesTexts(next, good);
                    assertRefused(server, "TEXTS_MISSING");
                }),
                DynamicTest.dynamicTest("no texts: TEXTS_MISSING", () -> {
                    Assembly textless = assemble(
                            new AuthoredCopy(folder.resolve("textless")).titled("Nobody has this text"),
                            edition.withSerial(edition.serial() + 2));
                    server.answers(ok(key.sign(textless.document())));
                    assertRefused(server, "TEXTS_MISSING");
                }),
                DynamicTest.dynamicTest("the last good is there for a woken background and a new page", () -> {
                    member.browser().stopBackground();
                    tab.activate();
                    tab.reload();
                    overlay.untilText("popover", "The last good title");
                }),
                DynamicTest.dynamicTest("and then all is well again", () -> {
                    server.answers(ok(envelope));
                    server.holdsTextsOf(next);
                    options.askNow();
                    assertOutcome("UPDATED");
                    tab.activate();
                    overlay.untilText("popover", "A title nobody may see");
                }));
        return Stream.concat(refused, afterwards).onClose(server::close);
    }

    private void assertRefused(FaultyServer server, String code) {
        int before = server.asked();
        options.askNow();
        JsonNode popup = assertOutcome(code);
        assertTrue(server.asked() > before, "asked");
        // The popup asks anew each time; the page was drawn before.
        assertTrue(popup.path("settings").asText().contains("The last good title"), popup.toString());
        assertTrue(overlay.text("popover").contains("The last good title"), overlay.text("popover"));
    }

    private static Assembly assemble(AuthoredCopy authored, Edition edition) throws IOException {
        return AuthoredFolder.read(authored.folder()).assemble(edition);
    }

    private static FaultyServer.Answer ok(byte[] body) {
        return FaultyServer.bytes(200, body);
    }

    /** The bit is one of the signature's own: in its text, the change could leave the alphabet. */
    private static byte[] withSignatureFlipped(byte[] envelope, int payloadAt) {
        String line = new String(envelope, 0, payloadAt, UTF_8).trim();
        int at = line.lastIndexOf(' ') + 1;
        byte[] signature = flipped(Base64.getUrlDecoder().decode(line.substring(at)), 32);
        byte[] text = Base64.getUrlEncoder().withoutPadding().encode(signature);
        byte[] copy = envelope.clone();
        System.arraycopy(text, 0, copy, at, text.length);
        return copy;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    /** What our own server answers to this has 222 bytes more (docs/performance.md). */
    @Test
    void aQuestionWithoutNewsIsOneShortRequestThatTellsNothingOfTheMember() throws IOException {
        SigningKey key = SigningKey.generate();
        try (var server = new FaultyServer()) {
            Assembly assembly = assemble(
                    new AuthoredCopy(folder.resolve("authored")),
                    Edition.issuedAt(Instant.now()).withSerial(Instant.now().getEpochSecond() + 1_000));
            server.holdsTextsOf(assembly);
            server.answers(FaultyServer.unlessKnown("\"1f8a-9c\"", key.sign(assembly.document())));
            options.save(server.url(), key.publicLine());
            assertOutcome("UPDATED");
            FaultyServer.assertTellsNothing(kind, server.told());
            int before = server.asked();
            options.askNow();
            assertOutcome("SAME");
            assertEquals(before + 1, server.asked());
            FaultyServer.assertTellsNothing(kind, server.told());
            assertEquals("\"1f8a-9c\"", server.told().getFirst("If-None-Match"));
            int bytes = "GET /v1/definitions HTTP/1.1\r\n\r\n".length();
            for (var field : server.told().entrySet()) {
                bytes += field.getKey().length() + field.getValue().get(0).length() + ": \r\n".length();
            }
            assertTrue(bytes <= 500, bytes + " bytes");
        }
    }

    /** Our clock may be the one that is wrong: what is out of date for less than a day still counts. */
    @Test
    void saysHowOldTheGuidanceIsAndThatItIsPastItsDate() throws IOException {
        SigningKey key = SigningKey.generate();
        try (var server = new FaultyServer()) {
            Instant issued = Instant.now().minus(Duration.ofDays(80)).minus(Duration.ofHours(1));
            Edition edition = Edition.issuedAt(issued)
                    .withLife(Duration.ofDays(80))
                    .withSerial(Instant.now().getEpochSecond() + 1_000);
            server.publishes(assemble(new AuthoredCopy(folder.resolve("authored")), edition), key);
            options.save(server.url(), key.publicLine());
            assertOutcome("UPDATED");
            assertTrue(options.text("age").startsWith("Age: 80 days. It is past its date"), options.text("age"));
            assertEquals(options.text("age"), member.popupGuidance().path("age").asText());
        }
    }

    /** The one fault that takes its time: our patience with a silent server. */
    @Test
    void aServerThatFallsSilentIsGivenUp() throws IOException {
        SigningKey key = SigningKey.generate();
        try (var server = new FaultyServer()) {
            Assembly assembly = assemble(
                    new AuthoredCopy(folder.resolve("authored")),
                    Edition.issuedAt(Instant.now()).withSerial(Instant.now().getEpochSecond() + 1_000));
            server.answers(server.fallsSilentAfter(key.sign(assembly.document())));
            options.saveAndWait(server.url(), key.publicLine());
            assertOutcome("TOO_SLOW");
        }
    }

    @Test
    @OneBrowser("what is said")
    void aMistypedServerIsSaidSoAndChangesNothing() throws Exception {
        try (LocalGuidance guidance = LocalGuidance.start(folder.resolve("server"))) {
            guidance.publish(new AuthoredCopy(folder.resolve("authored")).folder());
            options.save(guidance.url(), guidance.publicLine());
            assertOutcome("UPDATED");
            Map<String, String> mistakes = Map.of(
                    "http://example.org\n" + guidance.publicLine(), "problem_badUrl",
                    "guidance\n" + guidance.publicLine(), "problem_badUrl",
                    "http://localhost.example.org\n" + guidance.publicLine(), "problem_badUrl",
                    "https://example.org http://example.org\n" + guidance.publicLine(), "problem_badUrl",
                    guidance.url() + "\ned25519 0123456789abcdef short", "problem_badKey",
                    guidance.url() + "\n", "problem_badKey");
            mistakes.forEach((typed, problem) -> {
                String[] fields = typed.split("\n", -1);
                options.save(fields[0], fields[1]);
                assertEquals(word(problem), options.text("problem"), typed);
            });
            try (var again = new OptionsView(member.browser())) {
                assertEquals(guidance.url(), again.value("#url"));
                assertEquals(guidance.publicLine(), again.value("#key"));
                assertEquals("UPDATED", again.check());
            }
        }
    }

    @Test
    void doingWithoutAServerGoesBackToTheBuiltInGuidance() throws Exception {
        try (LocalGuidance guidance = LocalGuidance.start(folder.resolve("server"))) {
            guidance.publish(new AuthoredCopy(folder.resolve("authored"))
                    .titled("From the server")
                    .folder());
            options.save(guidance.url(), guidance.publicLine());
            tab.activate();
            member.opens(AI_PAGE);
            overlay.untilText("popover", "From the server");
            options.clear();
            assertTrue(options.text("origin").startsWith("Guidance: built in"), options.text("origin"));
            tab.activate();
            overlay.untilText("popover", BUILT_IN_TITLE);
        }
    }
}
