package optlight.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    private static final long NOW_DAYS = 20_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                             | chosen | days since each was seen | changed | due
            never looked at                    | 90     | - -                      | -       | none
            looked at a moment ago             | 90     | 0 0                      | -       | none
            a day too early                    | 90     | 89 89                    | -       | none
            on the day                         | 90     | 90 0                     | -       | a long ago
            the longest ago of several         | 30     | 40 50                    | -       | b long ago
            the other was never looked at      | 30     | - 31                     | -       | b long ago
            a year                             | 365    | 364 365                  | -       | b long ago
            switched off                       | off    | 900 900                  | b       | none
            one has changed                    | 90     | 0 0                      | b       | b changed
            what has changed comes first       | 90     | 900 0                    | b       | b changed
            a clock set back is no reason      | 30     | -5 -5                    | -       | none
            """)
    void remindsOfWhatIsDue(String why, String chosen, String days, String changed, String expected) {
        List<Reminder.Sight> sights = new ArrayList<>();
        String[] each = days.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            String setting = i == 0 ? "a" : "b";
            long seenMs = each[i].equals("-") ? 0 : (NOW_DAYS - Long.parseLong(each[i])) * Reminder.DAY_MS;
            sights.add(new Reminder.Sight(setting, seenMs, setting.equals(changed)));
        }
        Reminder due = Reminder.due(chosen, sights, NOW_DAYS * Reminder.DAY_MS);
        String said = "none";
        if (due instanceof Reminder.Changed it) {
            said = it.setting() + " changed";
        } else if (due instanceof Reminder.LongAgo it) {
            said = it.setting() + " long ago";
        }
        assertEquals(expected, said, why);
    }
}
