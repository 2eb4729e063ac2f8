package optlight.extension.e2e;

import static optlight.extension.e2e.GuideIT.ONWARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every guide is walked to its end by what the cards offer. */
@ParameterizedClass(name = "{0}")
@EnumSource
class GuideWalkIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;

    @Test
    void everyGuideCanBeWalkedToItsEnd() {
        Map<String, Integer> steps = new LinkedHashMap<>();
        steps.put("stop-ai-training", 6);
        // They share most of their steps: each browser walks some of the rest, Firefox, which takes longer, the short
        // ones.
        if (kind == BrowserKind.CHROMIUM) {
            steps.put("full-privacy-pass", 41);
            steps.put("job-search", 8);
            steps.put("advertising-data", 17);
            steps.put("visibility", 17);
        } else {
            // Separating LinkedIn's services is only told about: nobody knows where it is.
            steps.put("connected-services", 7);
            steps.put("object", 1);
            steps.put("access", 4);
            steps.put("delete", 5);
            steps.put("correct", 5);
            steps.put("restrict", 7);
        }
        steps.forEach(this::walk);
    }

    private void walk(String guide, int steps) {
        member = STAGE.member(kind);
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
        member.opens("/mypreferences/d/categories/account");
        member.startGuide(guide);
        Set<String> seen = new LinkedHashSet<>();
        for (int step = 1; step <= steps; step++) {
            String place = "step " + step + " of " + steps;
            member.tab()
                    .until(
                            guide + ", " + place,
                            () -> card().path("text").asText().contains(place));
            JsonNode card = card();
            seen.add(card.path("setting").asText());
            if (step < steps) {
                member.overlay().click(ONWARD);
            } else {
                assertFalse(card.path("text").asText().contains("Next:"), card.toString());
            }
        }
        assertEquals(steps, seen.size(), seen.toString());
    }

    /** What is shown beside the ring, or alone. */
    private JsonNode card() {
        JsonNode popover = member.overlay().part("popover");
        return popover.isMissingNode() ? member.overlay().part("hint") : popover;
    }
}
