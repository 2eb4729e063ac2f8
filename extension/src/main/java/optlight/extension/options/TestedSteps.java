package optlight.extension.options;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** How far the last question to the guidance server came, step by step. */
final class TestedSteps {
    private TestedSteps() {}

    static void show(Message overview) {
        HTMLElement list = HTMLDocument.current().getElementById("tested");
        list.clear();
        String outcome = overview.text("server").isEmpty() ? "" : overview.text("check");
        boolean tells = TestStep.tells(outcome);
        list.setHidden(!tells);
        if (!tells) {
            return;
        }
        var failed = TestStep.failedAt(outcome);
        boolean reached = true;
        for (TestStep step : TestStep.values()) {
            boolean here = failed.isPresent() && failed.get() == step;
            list.appendChild(row(words(step, overview, failed.isEmpty()), here ? "failed" : reached ? "ok" : "not"));
            reached = reached && !here;
        }
    }

    private static HTMLElement row(String words, String result) {
        HTMLElement row = HTMLDocument.current().createElement("li");
        row.setAttribute("data-result", result);
        row.appendChild(HTMLDocument.current().createElement("span").withText(words));
        row.appendChild(HTMLDocument.current().createElement("span").withText(result(result)));
        return row;
    }

    private static String result(String result) {
        return switch (result) {
            case "ok" -> Extension.word("testedOk");
            case "failed" -> Extension.word("testedFailed");
            default -> Extension.word("testedNot");
        };
    }

    /** @param good whether what the overview says of the guidance in use is what the server has given */
    private static String words(TestStep step, Message overview, boolean good) {
        return switch (step) {
            case ADDRESS -> Extension.word("testedAddress");
            case ENVELOPE -> Extension.word("testedEnvelope");
            case SIGNATURE ->
                good && !overview.text("signer").isEmpty()
                        ? Extension.word("testedKey", overview.text("signer"))
                        : Extension.word("testedSignature");
            case AGE ->
                good
                        ? Extension.word(
                                "testedSerial",
                                overview.text("serial"),
                                Clock.day((double) Long.parseLong(overview.text("issuedMs")), Extension.language()))
                        : Extension.word("testedAge");
            case TEXTS -> Extension.word("testedTexts");
            case STORED -> Extension.word("testedStored");
        };
    }
}
