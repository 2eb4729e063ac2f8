package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A server under several addresses: one that is right is enough; and when it is asked again. */
@ParameterizedClass(name = "{0}")
@EnumSource
class MirrorsIT extends ServedMember {
    private static final int HOUR_S = 3_600;

    @Test
    void whicheverAddressComesFirstTheRightOneIsFound() throws IOException {
        FaultyServer gone = new FaultyServer();
        gone.close();
        try (var liar = new FaultyServer()) {
            server.publishes(authored.assemble(edition), key);
            liar.publishes(authored.titled("A lie").assemble(edition), SigningKey.generate());
            options.save(gone.url() + " " + liar.url() + "/ " + server.url(), key.publicLine());
            assertEquals("UPDATED", options.check(), options.text("detail"));
            assertTrue(options.text("origin").contains(server.url()), options.text("origin"));
            int asked = server.asked();
            for (int i = 0; i < 5; i++) {
                options.askNow();
                assertEquals("SAME", options.check(), options.text("detail"));
            }
            assertEquals(asked + 5, server.asked());

            server.answers(FaultyServer.bytes(404, new byte[0]));
            options.askNow();
            String detail = options.text("detail");
            assertTrue(detail.contains(gone.url() + ": UNREACHABLE"), detail);
            assertTrue(detail.contains(liar.url() + ": UNKNOWN_KEY"), detail);
            assertTrue(detail.contains(server.url() + ": BAD_ANSWER 404"), detail);
            assertTrue(!options.check().equals("UNREACHABLE"), "what says least: " + options.check());
        }
    }

    @Test
    @OneBrowser("what is believed")
    void oneThatIsBehindDoesNotMatter() throws IOException {
        server.publishes(authored.assemble(edition.withSerial(edition.serial() + 1)), key);
        try (var behind = new FaultyServer()) {
            behind.publishes(authored.titled("Older").assemble(edition), key);
            options.save(server.url(), key.publicLine());
            assertEquals("UPDATED", options.check(), options.text("detail"));
            options.save(behind.url() + " " + server.url(), key.publicLine());
            assertEquals("SAME", options.check(), options.text("detail"));
        }
    }

    @Test
    @OneBrowser("which address is asked")
    void textsMayComeFromAnotherAddressThanTheirEnvelope() throws IOException {
        var assembly = authored.assemble(edition);
        server.answers(FaultyServer.bytes(200, key.sign(assembly.document())));
        try (var texts = new FaultyServer()) {
            texts.holdsTextsOf(assembly);
            options.save(server.url() + " " + texts.url(), key.publicLine());
            assertEquals("UPDATED", options.check(), options.text("detail"));
        }
    }

    @Test
    void isAskedAgainAfterAWhileAndNotBeforeItWantsTo() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        assertPlanned(HOUR_S * 9 / 2, HOUR_S * 15 / 2);
        server.answers(FaultyServer.busy("7200"));
        options.askNow();
        assertEquals("BAD_ANSWER", options.check());
        assertPlanned(2 * HOUR_S, 3 * HOUR_S);
        server.answers(FaultyServer.bytes(500, new byte[0]));
        options.askNow();
        assertPlanned(HOUR_S / 2, HOUR_S * 3 / 4);
    }

    private void assertPlanned(int fromS, int toS) {
        double inS = options.tab()
                .evalInPage("(globalThis.browser ?? chrome).alarms.get('definitions')"
                        + ".then((it) => (it.scheduledTime - Date.now()) / 1000)")
                .asDouble();
        assertTrue(inS > fromS - 60 && inS < toS + 60, inS + " s, not " + fromS + " to " + toS);
    }
}
