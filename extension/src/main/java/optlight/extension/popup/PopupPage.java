package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.GuidanceStatus;
import optlight.extension.page.PageWords;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The checklist, the guides and the questions, filled with what the background knows. */
public final class PopupPage {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    /** In the order of the page; what ends an account is not offered here. */
    private static final String[] TIERS = {"core", "recommended", "optional", "info"};

    private PopupPage() {}

    public static void start() {
        Extension.sendMessage(Message.of(Message.OVERVIEW))
                .then(
                        answer -> {
                            show(Message.from(answer));
                            return null;
                        },
                        error -> {
                            PageWords.text("status", Extension.word("popupFailed"));
                            return null;
                        });
        Click.on(DOCUMENT.getElementById("options"), Extension::openOptionsPage);
    }

    private static void show(Message overview) {
        Message[] settings = overview.list("settings");
        HTMLElement tiers = DOCUMENT.getElementById("tiers");
        tiers.clear();
        for (String tier : TIERS) {
            tiers.appendChild(TierSection.of(tier, settings, why(overview, tier), PopupPage::lead));
        }
        HTMLElement form = DOCUMENT.querySelector("li[data-setting=objection-form] details");
        if (form != null) {
            for (Message objection : overview.list("objections")) {
                form.appendChild(ObjectionText.of(objection));
            }
        }
        HTMLElement guides = DOCUMENT.getElementById("guides");
        guides.clear();
        for (Message guide : overview.list("guides")) {
            guides.appendChild(guide(guide));
        }
        HTMLElement explainers = DOCUMENT.getElementById("explainers");
        explainers.clear();
        for (Message explainer : overview.list("explainers")) {
            explainers.appendChild(explainer(explainer));
        }
        GuidanceStatus.show(overview);
    }

    private static Message why(Message overview, String tier) {
        for (Message why : overview.list("whys")) {
            if (why.kind().equals(tier)) {
                return why;
            }
        }
        return Message.of(tier);
    }

    private static HTMLElement guide(Message guide) {
        HTMLElement row = DOCUMENT.createElement("li");
        row.setAttribute("data-guide", guide.text("id"));
        HTMLElement words = DOCUMENT.createElement("div");
        words.appendChild(Spoken.element("h3", guide.text("title"), guide.text("language")));
        words.appendChild(Spoken.element("p", guide.text("what"), guide.text("language")));
        words.appendChild(DOCUMENT.createElement("p").withText(Extension.word("guideMinutes", guide.text("minutes"))));
        row.appendChild(words);
        HTMLElement button = DOCUMENT.createElement("button").withText(Extension.word("guideStart"));
        button.setAttribute("aria-label", Extension.word("guideStartNamed", guide.text("title")));
        Click.on(button, () -> leave(Message.of(Message.BEGIN).with("guide", guide.text("id"))));
        row.appendChild(button);
        return row;
    }

    private static HTMLElement explainer(Message explainer) {
        HTMLElement details = DOCUMENT.createElement("details");
        String language = explainer.text("language");
        details.appendChild(Spoken.element("summary", explainer.text("title"), language));
        for (String claim : explainer.texts("claims")) {
            details.appendChild(Spoken.element("p", claim, language));
        }
        return details;
    }

    private static void lead(String setting) {
        leave(Message.of(Message.SHOW).with("setting", setting));
    }

    /** The popup closes when the member is led away; it would close by itself, but not in every browser at once. */
    private static void leave(Message message) {
        Extension.sendMessage(message).then(done -> {
            Window.current().close();
            return null;
        });
    }
}
