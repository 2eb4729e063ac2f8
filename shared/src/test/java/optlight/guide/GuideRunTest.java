package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.TestDefinitions;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import org.junit.jupiter.api.Test;

class GuideRunTest {
    private static final List<String> STEPS = List.of("genai-training", "research", "discover-email", "no-such");

    @Test
    void passesOverWhatIsDoneOnlyWhereThereIsSomethingToSet() {
        Map<String, String> seen = Map.of("genai-training/train", "off", "research/use", "off");
        assertEquals("discover-email", after("", Guide.Kind.SET, seen));
        assertEquals("genai-training", after("", Guide.Kind.WEIGH, seen));
        assertEquals("research", after("genai-training", Guide.Kind.RIGHT, seen));
        assertEquals("", after("discover-email", Guide.Kind.SET, seen));
    }

    @Test
    void aStepIsOverWhenItIsDoneAndNotBefore() {
        Setting step = TestDefinitions.GENAI;
        assertEquals(false, run(Guide.Kind.SET, Map.of()).isOver(step));
        assertEquals(
                false, run(Guide.Kind.SET, Map.of("genai-training/train", "on")).isOver(step));
        assertEquals(
                true, run(Guide.Kind.SET, Map.of("genai-training/train", "off")).isOver(step));
        assertEquals(false, run(Guide.Kind.WEIGH, Map.of()).isOver(step));
        assertEquals(
                true,
                run(Guide.Kind.WEIGH, Map.of("genai-training/train", "on")).isOver(step));
    }

    @Test
    void knowsWhereTheMemberIs() {
        GuideRun run = run(Guide.Kind.SET, Map.of());
        assertEquals(
                Optional.of("research"), run.at(TestDefinitions.RESEARCH_PAGE).map(Setting::id));
        assertEquals(Optional.empty(), run.at("/mypreferences/d/dark-mode"));
        assertEquals(2, run.number("research"));
        assertEquals(0, run.number("no-such"));
    }

    @Test
    void leavesOutWhatIsStopped() {
        Definitions stopped = TestDefinitions.of(
                List.of(new SwitchedOff("research", "being repaired")),
                TestDefinitions.GENAI,
                TestDefinitions.RESEARCH,
                TestDefinitions.EMAIL);
        Guide guide = new Guide("all", Guide.Kind.SET, 1, STEPS);
        List<String> steps = new ArrayList<>();
        for (Setting step : new GuideRun(stopped, guide, new Checklist(stopped, Map.of())).steps()) {
            steps.add(step.id());
        }
        assertEquals(List.of("genai-training", "discover-email"), steps);
    }

    private static String after(String step, Guide.Kind kind, Map<String, String> seen) {
        return run(kind, seen).after(step).map(Setting::id).orElse("");
    }

    private static GuideRun run(Guide.Kind kind, Map<String, String> seen) {
        Definitions all = TestDefinitions.all();
        return new GuideRun(all, new Guide("all", kind, 1, STEPS), new Checklist(all, new HashMap<>(seen)));
    }
}
