package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.TestDefinitions;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                                | first   | second  | standing
        both as recommended                   | off     | off     | AS_RECOMMENDED
        one on                                | off     | on      | OPEN
        one on, the other not looked at       | on      | -       | OPEN
        one on, the other unreadable          | unknown | on      | OPEN
        one unreadable                        | off     | unknown | CANNOT_TELL
        one neither on nor off                | mixed   | off     | CANNOT_TELL
        one not looked at                     | off     | -       | NOT_LOOKED_AT
        one not looked at, one unreadable     | unknown | -       | NOT_LOOKED_AT
        neither looked at                     | -       | -       | NOT_LOOKED_AT
        """)
    void standsByTheWorstOfItsControls(String why, String first, String second, Checklist.Standing expected) {
        Setting two = setting(toggle("aa", "off"), toggle("bb", "off"));
        assertEquals(expected, new Checklist(of(two), seen(first, second)).standing(two));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case              | state   | standing
        on                  | on      | SEEN
        off                 | off     | SEEN
        unreadable          | unknown | CANNOT_TELL
        not looked at       | -       | NOT_LOOKED_AT
        """)
    void aChoiceOfTheMembersIsNeverOpen(String why, String state, Checklist.Standing expected) {
        Setting own = setting(toggle("aa", null));
        assertEquals(expected, new Checklist(of(own), seen(state, null)).standing(own));
    }

    @Test
    void aSettingWithoutControlsIsNeverLookedAt() {
        Setting info = setting();
        assertEquals(Checklist.Standing.NOT_LOOKED_AT, new Checklist(of(info), Map.of()).standing(info));
    }

    @Test
    void aRadioGroupIsOpenInEveryOtherState() {
        Checklist.Standing open = new Checklist(TestDefinitions.all(), Map.of("discover-email/who", "anyone"))
                .standing(TestDefinitions.EMAIL);
        assertEquals(Checklist.Standing.OPEN, open);
        Checklist.Standing done = new Checklist(TestDefinitions.all(), Map.of("discover-email/who", "first-degree"))
                .standing(TestDefinitions.EMAIL);
        assertEquals(Checklist.Standing.AS_RECOMMENDED, done);
    }

    @Test
    void leadsToTheFirstOpenCoreSetting() {
        assertEquals(Optional.of("genai-training"), new Checklist(TestDefinitions.all(), Map.of()).next());
        Map<String, String> done = Map.of(Checklist.key("genai-training", "train"), "off");
        assertEquals(Optional.empty(), new Checklist(TestDefinitions.all(), done).next());
        assertEquals(List.of(), new Checklist(TestDefinitions.all(), done).openCore());
    }

    @Test
    void doesNotLeadToWhatIsStopped() {
        Definitions stopped =
                TestDefinitions.of(List.of(new SwitchedOff("genai-training", "being repaired")), TestDefinitions.GENAI);
        assertEquals(Optional.empty(), new Checklist(stopped, Map.of()).next());
        assertEquals(List.of(), new Checklist(stopped, Map.of()).openCore());
    }

    @Test
    void whatIsStoppedIsNeitherDoneNorOpenWhateverWasSeen() {
        Definitions stopped =
                TestDefinitions.of(List.of(new SwitchedOff("genai-training", "being repaired")), TestDefinitions.GENAI);
        Map<String, String> done = Map.of(Checklist.key("genai-training", "train"), "off");
        assertEquals(Checklist.Standing.STOPPED, new Checklist(stopped, done).standing(TestDefinitions.GENAI));
    }

    private static Definitions of(Setting setting) {
        return TestDefinitions.of(List.of(), setting);
    }

    private static Map<String, String> seen(String first, String second) {
        Map<String, String> seen = new HashMap<>();
        if (first != null) {
            seen.put("two/aa", first);
        }
        if (second != null) {
            seen.put("two/bb", second);
        }
        return seen;
    }

    private static Control toggle(String id, String recommended) {
        return new Control(
                id,
                optlight.definition.ControlRole.SWITCH,
                recommended,
                null,
                List.of(),
                Names.NONE,
                Names.NONE,
                List.of());
    }

    private static Setting setting(Control... controls) {
        Setting base = TestDefinitions.GENAI;
        return new Setting(
                "two",
                base.tier(),
                "privacy",
                base.advice(),
                base.certainty(),
                base.page(),
                List.of(),
                base.row(),
                List.of(controls),
                List.of(),
                base.regions(),
                "2026-09",
                base.sources());
    }
}
