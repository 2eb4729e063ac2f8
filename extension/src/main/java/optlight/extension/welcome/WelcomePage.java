package optlight.extension.welcome;

import optlight.choice.Choice;
import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.SidePanel;
import optlight.extension.message.Message;
import optlight.extension.page.ChoiceFields;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What the member is told and asked before the first look at their settings. */
public final class WelcomePage {
    /** The guide that the big button begins. */
    private static final String GUIDE = "stop-ai-training";

    /** Since when section 8.2 reads as we say: 3 November 2025. */
    private static final double TERMS_SINCE_MS = 1_762_171_200_000.0;

    /** When we last read copies of it: 23 November 2026. */
    private static final double TERMS_READ_MS = 1_795_435_200_000.0;

    private final HTMLElement start = element("start");
    private final ChoiceFields fields = new ChoiceFields();

    private WelcomePage() {}

    public static void start() {
        new WelcomePage().open();
    }

    private void open() {
        String language = Extension.language();
        PageWords.text("terms", Extension.word("termsSay", Clock.longDay(TERMS_SINCE_MS, language)));
        PageWords.text("termsRead", Extension.word("termsRead", Clock.longDay(TERMS_READ_MS, language)));
        Click.on(start, this::begin);
        Click.on(element("options"), Extension::openOptionsPage);
        fields.start();
        Extension.sendMessage(Message.of(Message.OVERVIEW))
                .then(
                        answer -> {
                            show(Message.from(answer));
                            return null;
                        },
                        error -> {
                            failed();
                            return null;
                        });
    }

    private void show(Message answer) {
        fields.show(answer);
        for (Message guide : answer.list("guides")) {
            if (guide.text("id").equals(GUIDE)) {
                start.setTextContent(Extension.word("welcomeStart", guide.text("minutes")));
                start.setHidden(false);
            }
        }
    }

    private void begin() {
        if (fields.mode().equals(Choice.BESIDE_PAGE)) {
            // Within the member's own click, or browsers refuse. Without a panel there is still the popup.
            SidePanel.open(() -> {});
        }
        beginGuide();
    }

    private static void beginGuide() {
        Extension.sendMessage(Message.of(Message.BEGIN).with("guide", GUIDE))
                .then(
                        answer -> {
                            if (Message.from(answer).kind().equals("failed")) {
                                failed();
                            }
                            return null;
                        },
                        error -> {
                            failed();
                            return null;
                        });
    }

    private static void failed() {
        PageWords.text("problem", Extension.word("popupFailed"));
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
