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
    /** The setting that the big button leads to, and how long that takes about, minutes, with the look after it. */
    private static final String SETTING = "genai-training";

    private static final int SETTING_MINUTES = 2;

    /** The guide that the other one begins. */
    private static final String GUIDE = "stop-ai-training";

    /** Since when section 8.2 reads as we say: 3 November 2025. */
    private static final double TERMS_SINCE_MS = 1_762_171_200_000.0;

    /** When we last read copies of it: 23 November 2026. */
    private static final double TERMS_READ_MS = 1_795_435_200_000.0;

    private final HTMLElement start = element("start");
    private final HTMLElement longer = element("longer");
    private final ChoiceFields fields = new ChoiceFields();

    private WelcomePage() {}

    public static void start() {
        new WelcomePage().open();
    }

    private void open() {
        String language = Extension.language();
        PageWords.text("terms", Extension.word("termsSay", Clock.longDay(TERMS_SINCE_MS, language)));
        PageWords.text("termsRead", Extension.word("termsRead", Clock.longDay(TERMS_READ_MS, language)));
        Click.on(start, () -> begin(Message.of(Message.SHOW).with("setting", SETTING)));
        Click.on(longer, () -> begin(Message.of(Message.BEGIN).with("guide", GUIDE)));
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
        for (Message setting : answer.list("settings")) {
            if (setting.text("id").equals(SETTING) && !setting.text("url").isEmpty()) {
                start.setTextContent(Extension.word("welcomeStart", "" + SETTING_MINUTES));
                start.setHidden(false);
            }
        }
        for (Message guide : answer.list("guides")) {
            if (guide.text("id").equals(GUIDE)) {
                longer.setTextContent(Extension.word("welcomeLonger", guide.text("minutes")));
                longer.setHidden(false);
            }
        }
    }

    private void begin(Message what) {
        if (fields.mode().equals(Choice.BESIDE_PAGE)) {
            // Within the member's own click, or browsers refuse. Without a panel there is still the popup.
            SidePanel.open(() -> {});
        }
        Extension.sendMessage(what)
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
