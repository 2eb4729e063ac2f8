package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import optlight.server.authoring.Assembly;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the browser has kept is damaged: that is told apart from a bad server, and mended. */
@ParameterizedClass(name = "{0}")
@EnumSource
class DamageIT extends ServedMember {
    @TestFactory
    Stream<DynamicTest> whateverIsDamagedTheBuiltInGuidanceStandsInUntilAFreshCopyIsHere() throws IOException {
        Assembly assembly = authored.titled("From the server").assemble(edition);
        server.publishes(assembly, key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        return Stream.of("current", "keys", "definitions.", "texts.")
                .map(prefix -> DynamicTest.dynamicTest(prefix, () -> {
                    // Asked while nothing is wrong here, it fails: so it will not be asked again at once.
                    server.answers(FaultyServer.bytes(500, new byte[0]));
                    options.askNow();
                    assertEquals("BAD_ANSWER", options.check());
                    damage(options.keptKeys(prefix));
                    member.browser().stopBackground();
                    try (var again = new OptionsView(member.browser())) {
                        assertTrue(again.text("origin").startsWith("Guidance: built in"), again.text("origin"));
                        assertTrue(again.text("damaged").contains("not by the server"), again.text("damaged"));
                        server.publishes(assembly, key);
                        again.askNow();
                        assertEquals("MENDED", again.check(), again.text("detail"));
                        assertTrue(again.text("origin").contains(server.url()), again.text("origin"));
                        assertTrue(again.isHidden("damaged"));
                    }
                }));
    }

    @Test
    void aDamagedCopyIsReplacedWithoutBeingAskedFor() throws IOException {
        server.publishes(authored.titled("From the server").assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        damage(options.keptKeys("definitions."));
        member.browser().stopBackground();
        member.tab()
                .until(
                        "a fresh copy",
                        () -> member.popupGuidance().path("check").asText().equals("MENDED"));
        assertTrue(member.popupGuidance().path("origin").asText().contains(server.url()));
    }

    @Test
    @OneBrowser("what is believed")
    void aDamagedOutcomeOrKeyBreaksNothing() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        for (String outcome :
                List.of("garbage", "1 2 3 UPDATED", "x 2 3 UPDATED y", "1 2 99999999999 UPDATED y", " ")) {
            options.overwrite("check", outcome);
            member.browser().stopBackground();
            assertTrue(member.popupGuidance().path("origin").asText().contains(server.url()), outcome);
        }
        options.overwrite("server.key", "ed25519 garbage");
        member.browser().stopBackground();
        options.askNow();
        assertEquals("BAD_SERVER", options.check());
        assertFalse(options.text("origin").contains(server.url()), options.text("origin"));
    }

    @Test
    @OneBrowser("what is believed")
    void oneDamagedListOfKeysLocksNobodyOutAfterTheKeysHaveChangedHands() throws IOException {
        SigningKey second = SigningKey.generate();
        server.publishes(authored.withKeys(List.of(second), List.of()).assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        Assembly later =
                authored.withKeys(List.of(second), List.of(key)).assemble(edition.withSerial(edition.serial() + 1));
        server.publishes(later, second);
        options.askNow();
        assertEquals("UPDATED", options.check(), options.text("detail"));
        for (String one : List.of("keys", "keys.copy")) {
            damage(List.of(one));
            member.browser().stopBackground();
            options.askNow();
            assertEquals("SAME", options.check(), one);
            assertEquals(second.trusted().id() + ", announced by the server", options.keys());
            options.tab().until("mended", () -> options.kept("keys").equals(options.kept("keys.copy")));
        }
        damage(List.of("keys", "keys.copy"));
        member.browser().stopBackground();
        options.askNow();
        assertEquals("KEYS_DAMAGED", options.check());
        assertTrue(options.text("status").contains("damaged in this browser"), options.text("status"));
        options.save(server.url(), second.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
    }

    @Test
    @OneBrowser("what is believed")
    void textsThatAreNotHereYetAreNotDamageAndAreFetchedAtOnce() throws IOException {
        Assembly assembly = AuthoredCopy.ours(edition);
        server.publishes(assembly, key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        String name = "texts." + Sha256.hex(assembly.texts().get("de"));
        assertEquals("", options.kept(name));
        // A browser that speaks German from now on; the choice stands for it where the browser cannot change.
        options.overwrite("language", "de");
        member.browser().stopBackground();
        options.askNow();
        assertEquals("SAME", options.check());
        assertTrue(options.isHidden("damaged"), options.text("damaged"));
        assertFalse(options.kept(name).isEmpty());
        assertTrue(member.popupGuidance().path("settings").asText().contains("KI"));
    }

    private void damage(List<String> kept) {
        assertFalse(kept.isEmpty());
        for (String name : kept) {
            String text = options.kept(name);
            int at = text.length() / 2;
            char other = (char) (text.charAt(at) ^ 1);
            // A pointer has no mistakes that could not point elsewhere; there, what is cut off.
            options.overwrite(
                    name,
                    name.equals("current")
                            ? text.substring(0, 3)
                            : text.substring(0, at) + other + text.substring(at + 1));
        }
    }
}
