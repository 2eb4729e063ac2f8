package optlight.extension.content;

import java.util.List;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.message.PageTask;
import optlight.locate.LocateResult;
import optlight.locate.Reason;

/** Tells the background what came of looking for a setting, where a member has agreed to reports: of its controls, the least sure. */
final class OutcomeReporter {
    private String told = "4";

    /** Says it once for a task, and again only what is surer: the page may have been slow. */
    void looked(PageTask task, List<LocateResult> results) {
        String doubt = "";
        Reason reason = null;
        for (LocateResult result : results) {
            String its = doubt(result);
            if (its.compareTo(doubt) > 0) {
                doubt = its;
                reason = result.reason();
            }
        }
        if (doubt.compareTo(told) < 0) {
            told = doubt;
            Extension.tell(Message.of(Message.FOUND)
                    .with("setting", task.setting())
                    .with("doubt", doubt)
                    .with("reason", reason.name()));
        }
    }

    /** The place in the list of outcomes, as a text: numbers would bring what writes them. */
    private static String doubt(LocateResult result) {
        if (result instanceof LocateResult.Located) {
            return "0";
        }
        if (result instanceof LocateResult.Hinted) {
            return "1";
        }
        return result instanceof LocateResult.Ambiguous ? "2" : "3";
    }
}
