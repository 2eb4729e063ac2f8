package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Guidance that is stopped: nothing is ringed, nobody is led there, and the member is told why. */
@ParameterizedClass(name = "{0}")
@EnumSource
class StoppedIT extends ServedMember {
    @Test
    void theRingGoesAndTheReasonIsTold() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        member.tab().activate();
        member.opens(AI_PAGE);
        member.overlay().untilSpotlight("genai-training/train B");

        authored.stopping("genai-training", "LinkedIn has turned this switch round.", "LinkedIn hat ihn umgedreht.");
        server.publishes(authored.assemble(edition.withSerial(edition.serial() + 1)), key);
        options.askNow();
        assertEquals("UPDATED", options.check(), options.text("detail"));
        member.tab().activate();
        member.tab().until("no ring", () -> member.overlay().spotlight().isEmpty());
        var row = member.popupRow("genai-training");
        assertEquals("STOPPED", row.path("standing").asText());
        assertTrue(row.path("text").asText().contains("LinkedIn has turned this switch round."), row.toString());
        assertFalse(row.path("text").asText().contains("Show me"), row.toString());

        member.opens(AI_PAGE);
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "elements of ours put into the page");
        assertEquals(0, member.overlay().roots().size());
        // The third of them is the one that is stopped.
        assertTrue(
                member.popupGuidance().path("settings").asText().contains("0 of 2 done"),
                "still counted as to be done");
    }
}
