package optlight.extension.page;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What all of the extension's own pages say about the guidance in use. */
public final class GuidanceStatus {
    private GuidanceStatus() {}

    private static final double DAY_MS = 86_400_000.0;

    /** Fills {@code #due}, {@code #origin}, {@code #age}, {@code #newer}, {@code #damaged} and {@code #status} from an overview. */
    public static void show(Message overview) {
        String language = Extension.language();
        PageWords.text("due", due(overview, language));
        String day = Clock.day(ms(overview, "issuedMs"), language);
        String origin = overview.text("origin");
        PageWords.text(
                "origin",
                origin.isEmpty()
                        ? Extension.word("guidanceBuiltIn", day)
                        : Extension.word("guidanceFrom", origin, day));
        PageWords.text("age", age(overview, language));
        String[] newer = overview.texts("newer");
        PageWords.text("newer", newer.length == 0 ? "" : Extension.word("guidanceNewer", String.join(", ", newer)));
        PageWords.text("damaged", overview.text("damaged").isEmpty() ? "" : Extension.word("guidanceDamaged"));
        String check = overview.text("check");
        if (overview.text("server").isEmpty() || check.isEmpty()) {
            PageWords.text("status", "");
            return;
        }
        String when = Clock.words(ms(overview, "checkMs"), language);
        PageWords.text("status", Extension.word("checkedAt", when, Extension.word("check_" + check)));
        HTMLElement status = HTMLDocument.current().getElementById("status");
        status.setAttribute("data-check", check);
        boolean good = check.equals("UPDATED") || check.equals("SAME") || check.equals("MENDED");
        status.setClassName(good ? "good" : "bad");
        PageWords.text("detail", good ? "" : overview.text("checkDetail"));
    }

    /** Why it is time to look again; empty if it is not. */
    private static String due(Message overview, String language) {
        String title = overview.text("dueTitle");
        return switch (overview.text("due")) {
            case "changed" -> Extension.word("reminderChanged", title);
            case "longAgo" -> Extension.word("reminderLongAgo", title, Clock.longDay(ms(overview, "dueMs"), language));
            default -> "";
        };
    }

    /** How old the guidance is, and whether that is too old. Nothing on its first day, and where our clock is before it. */
    private static String age(Message overview, String language) {
        double nowMs = Clock.nowMs();
        int days = (int) ((nowMs - ms(overview, "issuedMs")) / DAY_MS);
        if (nowMs > ms(overview, "expiresMs")) {
            return Extension.word("guidanceExpired", Clock.days(days, language));
        }
        return days < 1 ? "" : Extension.word("guidanceAge", Clock.days(days, language));
    }

    private static double ms(Message overview, String key) {
        return (double) Long.parseLong(overview.text(key));
    }
}
