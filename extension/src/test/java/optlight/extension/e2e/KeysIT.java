package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys change hands: a server announces a successor, and the successor revokes. */
@ParameterizedClass(name = "{0}")
@EnumSource
class KeysIT extends ServedMember {
    @Test
    void aSuccessorTakesOverAndTheKeyBeforeIsBelievedNoLonger() throws IOException {
        SigningKey second = SigningKey.generate();
        String firstId = key.trusted().id();
        String secondId = second.trusted().id();
        publish(key, authored.titled("By the first").withKeys(List.of(second), List.of()), 1);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        assertEquals(firstId + ", as entered; " + secondId + ", announced by the server", options.keys());
        assertTrue(options.isHidden("revoked"));

        publish(second, authored.titled("By the second").withKeys(List.of(second), List.of(key)), 2);
        options.askNow();
        assertEquals("UPDATED", options.check(), options.text("detail"));
        assertEquals(secondId + ", announced by the server", options.keys());
        assertTrue(options.text("revoked").contains("has been revoked by the server"), options.text("revoked"));

        publish(key, authored.titled("By a thief").withKeys(List.of(), List.of()), 9);
        options.askNow();
        assertEquals("REVOKED_KEY", options.check());
        member.browser().stopBackground();
        options.askNow();
        assertEquals("REVOKED_KEY", options.check(), "after the background has slept");
        options.save(server.url(), key.publicLine());
        assertEquals("REVOKED_KEY", options.check(), "entered again");
        member.tab().activate();
        member.opens(AI_PAGE);
        member.overlay().untilText("popover", "By the second");
    }

    @Test
    @OneBrowser("which key is believed")
    void aKeyThatItsServerHasRevokedCannotBeEnteredForIt() throws IOException {
        SigningKey before = SigningKey.generate();
        publish(key, authored.withKeys(List.of(), List.of(before)), 1);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        options.save("https://mirror.example " + server.url(), before.publicLine());
        assertTrue(options.text("problem").startsWith("This server has revoked this key."), options.text("problem"));
        assertEquals("UPDATED", options.check());
    }

    @Test
    @OneBrowser("what is believed")
    void anotherAddressOfTheSameServerIsNoWayBackInTime() throws IOException {
        publish(key, authored, 5);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        publish(key, authored.titled("Long ago"), 4);
        options.save(server.url() + " " + server.url().replace("127.0.0.1", "localhost"), key.publicLine());
        assertEquals("ROLLED_BACK", options.check());
    }

    private void publish(SigningKey signer, AuthoredCopy what, int serial) throws IOException {
        server.publishes(what.assemble(edition.withSerial(edition.serial() + serial)), signer);
    }
}
