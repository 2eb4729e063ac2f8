package optlight.server.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import optlight.locate.Reason;

/** Reports for tests. */
public final class Reports {
    public static final long SERIAL = 5;
    public static final LocalDate DAY = LocalDate.parse("2026-11-27");

    private Reports() {}

    public static byte[] body() {
        return body(it -> it);
    }

    /** A good body, changed. */
    public static byte[] body(UnaryOperator<String> change) {
        String good = """
            {"v":1,"definitions":5,"setting":"genai-training","outcome":"absent","reason":"no-candidate",\
            "extension":"0.1.0","engine":"gecko"}\
            """;
        return change.apply(good).getBytes(StandardCharsets.UTF_8);
    }

    static Report report(String setting, Outcome outcome) {
        return report(SERIAL, setting, outcome);
    }

    static Report report(long serial, String setting, Outcome outcome) {
        Reason reason = outcome == Outcome.LOCATED ? Reason.KEY : Reason.NO_CANDIDATE;
        return new Report(serial, setting, outcome, reason, "0.1.0", Engine.GECKO);
    }

    static Cell cell(String setting, Outcome outcome) {
        return new Cell(DAY, report(setting, outcome));
    }
}
