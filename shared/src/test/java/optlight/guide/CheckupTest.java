package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import optlight.TestDefinitions;
import optlight.guide.Checkup.Outcome;
import optlight.guide.Checkup.Pause;
import optlight.guide.Checkup.Phase;
import optlight.guide.Checkup.Shift;
import optlight.guide.Checkup.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckupTest {
    private static final Checkup FOUR = Checkup.begun(
            List.of(
                    new Visit("nowhere", Outcome.NO_ADDRESS, List.of()),
                    Visit.to("aa"),
                    Visit.to("bb"),
                    Visit.to("cc"),
                    Visit.to("dd")),
            1);

    @Test
    void goesFromOneToTheNextAndEndsAfterTheLast() {
        Checkup checkup = FOUR;
        for (String setting : List.of("aa", "bb", "cc", "dd")) {
            assertEquals(setting, checkup.current().orElseThrow().setting());
            checkup = checkup.asked(5).arrived(6).left(Outcome.READ, List.of());
        }
        assertEquals(Phase.DONE, checkup.phase());
        assertEquals(Optional.empty(), checkup.current());
        assertEquals(4, checkup.number());
        assertEquals(4, checkup.pages(), "what has no address is no page");
    }

    @Test
    void pausesAfterThreePagesInVainAndGoesOnFromThere() {
        Checkup checkup = FOUR.left(Outcome.NOT_FOUND, List.of()).left(Outcome.NOT_FOUND, List.of());
        assertEquals(Phase.RUNNING, checkup.phase());
        checkup = checkup.left(Outcome.NOT_FOUND, List.of());
        assertEquals(Phase.PAUSED, checkup.phase());
        assertEquals(Pause.NOTHING_FOUND, checkup.pause());
        checkup = checkup.asked(9);
        assertEquals(Phase.RUNNING, checkup.phase());
        assertEquals("dd", checkup.current().orElseThrow().setting());
    }

    @Test
    void onePageInVainBetweenOthersIsNothingToStopAt() {
        Checkup checkup = FOUR.left(Outcome.NOT_FOUND, List.of())
                .left(Outcome.NOT_FOUND, List.of())
                .left(Outcome.NOT_OFFERED, List.of())
                .left(Outcome.NOT_FOUND, List.of());
        assertEquals(Phase.DONE, checkup.phase());
    }

    @Test
    void whatCannotBeOpenedAnyMoreIsLeftOut() {
        Checkup checkup = FOUR.asked(5).left(Outcome.READ, List.of());
        Checkup without = checkup.without(it -> it.setting().compareTo("dd") < 0);
        assertEquals("dd", without.current().orElseThrow().setting());
        assertEquals(Outcome.READ, without.visits().get(1).outcome(), "what was made stays");
        assertEquals(Outcome.NO_ADDRESS, without.visits().get(2).outcome());
        assertEquals(Phase.RUNNING, without.phase());
    }

    @Test
    void withNothingLeftToOpenItIsOverAlsoFromAPause() {
        assertEquals(Phase.DONE, FOUR.without(it -> true).phase());
        Checkup paused = FOUR.asked(5).paused(Pause.ELSEWHERE).without(it -> true);
        assertEquals(Phase.DONE, paused.phase());
        assertEquals(Pause.NONE, paused.pause());
        assertEquals(Phase.STOPPED, FOUR.stopped().without(it -> true).phase());
    }

    @Test
    void whatIsOverIsNeitherPausedNorStopped() {
        Checkup stopped = FOUR.stopped();
        assertEquals(Phase.STOPPED, stopped.phase());
        assertEquals(stopped, stopped.paused(Pause.CLOSED));
        assertEquals(stopped, stopped.stopped());
        assertFalse(stopped.isOpen());
    }

    @Test
    void aPageArrivesOnceUnlessItTellsOfItself() {
        Checkup there = FOUR.asked(5).arrived(6);
        assertEquals(there, there.arrived(9));
        assertEquals(9, there.answered(9).arrivedMs(), "what arrived may have been the page before");
        assertEquals("aa", there.current().orElseThrow().setting());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                    | arrived | read  | due
        the page does not come    | 0       | false | 25005
        everything was read       | 6       | true  | 1206
        something was not found   | 6       | false | 6006
        """)
    void isDue(String why, long arrivedMs, boolean read, long dueMs) {
        Checkup asked = FOUR.asked(5);
        assertEquals(dueMs, (arrivedMs == 0 ? asked : asked.arrived(arrivedMs)).dueMs(read));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                                  | log                             | shifts
        seen for the first time                 | 9 aa x on                       | -
        as before                               | 3 aa x on                       | -
        turned on                               | 3 aa x off,9 aa x on            | x off on
        unreadable now                          | 3 aa x off,9 aa x unknown       | -
        unreadable in between                   | 2 aa x off,3 aa x unknown,9 aa x on | x off on
        turned by the member and back           | 3 aa x off,8 aa x on,9 aa x off | -
        another setting                         | 3 bb x off,9 bb x on            | -
        what the member said                    | 3 aa - done,9 aa - undone       | -
        one of two                              | 3 aa x on,3 aa y on,9 aa y off  | y on off
        """)
    void tellsWhatIsSetOtherwiseThanBefore(String why, String log, String shifts) {
        ChangeLog changes = ChangeLog.read(log.replace(',', '\n') + "\n");
        StringBuilder found = new StringBuilder();
        for (Shift shift : Checkup.shifts(changes, "aa", 7)) {
            found.append(shift.control() + " " + shift.before() + " " + shift.now());
        }
        assertEquals(shifts == null ? "" : shifts, found.toString());
    }

    @Test
    void isReadAsItWasWritten() {
        Checkup checkup = FOUR.asked(5)
                .arrived(6)
                .left(Outcome.READ, List.of(new Shift("use", "off", "on"), new Shift("see", "all", "none")))
                .paused(Pause.SIGN_IN);
        assertEquals(Optional.of(checkup), StoredCheckup.read(StoredCheckup.write(checkup)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RUNNING",
                "RUNNING NONE 1 2\n",
                "RUNNING NONE 1 2 x\n",
                "WALKING NONE 1 2 3\n",
                "RUNNING WHY 1 2 3\n",
                "RUNNING NONE 1 2 3\naa\n",
                "RUNNING NONE 1 2 3\naa READ use off\n",
                "RUNNING NONE 1 2 3\naa GUESSED\n",
                "RUNNING NONE 1 2 3\naa READ\nbb TO_",
                "[object Object]"
            })
    void takesNothingFromWhatIsDamaged(String stored) {
        assertEquals(Optional.empty(), StoredCheckup.read(stored));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        core        | -                        | genai-training
        unconfirmed | -                        | -
        unconfirmed | 5 off 3 on fresh         | genai-training
        unconfirmed | 5 off 3 on               | -
        """)
    void goesPastWhatTheMemberHasChosen(String plan, String seen, String settings) {
        Known known = Known.nothing();
        if (seen != null) {
            known.seen().put("genai-training/train", Observation.read(seen).orElseThrow());
        }
        StringBuilder found = new StringBuilder();
        CheckupPlan.of(plan)
                .orElseThrow()
                .visits(TestDefinitions.all(), known.checklist(TestDefinitions.all()))
                .forEach(it -> found.append(it.setting()));
        assertEquals(settings == null ? "" : settings, found.toString());
        assertEquals(Optional.empty(), CheckupPlan.of("no such"));
    }
}
