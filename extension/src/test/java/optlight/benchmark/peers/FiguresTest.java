package optlight.benchmark.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Visit QUIET = new Visit(0, 0, 0, 0, 0, 5, 0, 0, 1, 100, 800_000, false);
    private static final Visit BUSY = new Visit(9, 2, 4, 10, 1, 8, 6, 3, 4, 130, 1_200_000, false);

    @Test
    void eachRoundIsComparedWithItsOwnVisitWithoutExtension() {
        Figures figures = new Figures();
        figures.add(PeerPage.NOTHING, Arm.NONE, QUIET);
        figures.add(PeerPage.NOTHING, Arm.OURS, BUSY);
        figures.add(PeerPage.NOTHING, Arm.OURS, BUSY);
        figures.add(PeerPage.NOTHING, Arm.NONE, BUSY);
        assertEquals(List.of(400.0, 0.0), figures.values(PeerPage.NOTHING, Arm.OURS, Quantity.HEAP));
        // The code's own, and what promises ran more of.
        assertEquals(List.of(13.0, 10.0), figures.values(PeerPage.NOTHING, Arm.OURS, Quantity.SCRIPT));
        assertEquals(List.of(4.0, 2.0), figures.values(PeerPage.NOTHING, Arm.OURS, Quantity.IDLE_SCRIPT));
        assertEquals(List.of(20.0, 0.0), figures.values(PeerPage.NOTHING, Arm.OURS, Quantity.IDLE));
    }

    @Test
    void fewerPromisesThanWithoutExtensionAreNoGain() {
        assertEquals(0, Quantity.SCRIPT.of(QUIET, BUSY, PeerPage.NOTHING));
        assertEquals(0, Quantity.IDLE_SCRIPT.of(QUIET, BUSY, PeerPage.NOTHING));
    }

    @Test
    void aShareOfTheThreadIsOfTheWindow() {
        // 3 + 3 ms of 1,500.
        assertEquals(0.4, Quantity.CHURN_SCRIPT.of(BUSY, QUIET, PeerPage.CHURN_100), 1e-9);
    }

    @Test
    void aMissingVisitWithoutExtensionIsNotTakenForZero() {
        Figures figures = new Figures();
        figures.add(PeerPage.NOTHING, Arm.OURS, BUSY);
        assertThrows(IllegalStateException.class, () -> figures.values(PeerPage.NOTHING, Arm.OURS, Quantity.EVALUATE));
    }

    @Test
    void aGoalIsMetByWhatItAsksForAndMissedByMore() {
        assertTrue(new Goal("", 0.4, 0.4, "×").isMet());
        assertFalse(new Goal("", 0.41, 0.4, "×").isMet());
        assertFalse(new Goal("", Double.NaN, 0.4, "×").isMet());
    }

    @Test
    void tableAndJsonHaveEveryGoalAndEveryPage() throws IOException {
        Figures figures = complete();
        Circumstances circumstances = new Circumstances("Chromium 1", 1, Map.of(Arm.AUTOCONSENT, "16"), bytes());
        String table = PeerTable.of(figures, circumstances);
        JsonNode json = new ObjectMapper().readTree(PeerJson.of(figures, circumstances));
        List<Goal> goals = Goal.of(figures, circumstances.bytes());
        assertEquals(goals.size(), json.path("goals").size());
        goals.forEach(it -> assertTrue(table.contains("| " + it.title() + " |"), it.title()));
        for (PeerPage page : PeerPage.values()) {
            assertTrue(table.contains("| " + page.title() + " | "), page.title());
            assertEquals(
                    6.0,
                    json.at("/pages/" + page.word() + "/longest/autoconsent/median")
                            .asDouble());
        }
        assertEquals(2, json.at("/insertedToPaintedMs/ours/values").size());
        assertTrue(table.contains("autoconsent 16"), table);
    }

    @Test
    void aRatioToWhatCouldBeNothingIsLeftOut() {
        Figures figures = complete();
        assertTrue(table(figures).contains("4.00 (4.00–4.00) | 1.00 |\n"));
        for (PeerPage page : PeerPage.values()) {
            for (int round = 0; round < 3; round++) {
                Arm.COSTED.forEach(it -> figures.add(page, it, QUIET));
            }
        }
        assertTrue(table(figures).contains("0.00 (0.00–1.00) |  |\n"));
    }

    private static String table(Figures figures) {
        return PeerTable.of(figures, new Circumstances("Chromium 1", 1, Map.of(), bytes()));
    }

    @Test
    void ourCodeOutsideTheSettingsMissesTheFirstGoal() {
        Figures figures = complete();
        assertFalse(Goal.of(figures, bytes()).get(0).isMet());
    }

    private static Figures complete() {
        Figures figures = new Figures();
        for (PeerPage page : PeerPage.values()) {
            for (Arm arm : Arm.COSTED) {
                figures.add(page, arm, arm == Arm.NONE ? QUIET : BUSY);
            }
        }
        figures.addInsertions(Arm.OURS, List.of(30.0, 50.0));
        figures.addInsertions(Arm.OUTLINE, List.of(20.0));
        return figures;
    }

    private static Map<Arm, ContentBytes> bytes() {
        Map<Arm, ContentBytes> bytes = new EnumMap<>(Arm.class);
        for (Arm arm : Arm.values()) {
            bytes.put(arm, arm == Arm.NONE ? ContentBytes.NONE : new ContentBytes(88_000, 34_000, 10_000, 5_000));
        }
        return bytes;
    }
}
