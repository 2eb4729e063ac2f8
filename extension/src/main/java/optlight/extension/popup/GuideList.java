package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The guides, with the time each takes, the one that is walked above all others, and the questions and answers. */
final class GuideList {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final Errand errand;

    /** What is shown: as long as it is the same, it is left alone, with the focus that may be in it. */
    private String shown = "";

    GuideList(Errand errand) {
        this.errand = errand;
    }

    void update(Message overview) {
        String words = overview.written("guides") + overview.written("explainers") + overview.text("mode");
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        HTMLElement guides = DOCUMENT.getElementById("guides");
        HTMLElement walked = DOCUMENT.getElementById("walked");
        guides.clear();
        walked.clear();
        for (Message guide : overview.list("guides")) {
            boolean walks = !guide.text("at").isEmpty();
            HTMLElement row = walks ? walk(guide, overview.text("mode")) : guide(guide);
            (walks ? walked : guides).appendChild(row);
        }
        walked.setHidden(!walked.hasChildNodes());
        HTMLElement explainers = DOCUMENT.getElementById("explainers");
        explainers.clear();
        for (Message explainer : overview.list("explainers")) {
            explainers.appendChild(explainer(explainer));
        }
    }

    private HTMLElement guide(Message guide) {
        HTMLElement row = row(guide);
        HTMLElement words = words(guide, guide.text("what"));
        words.appendChild(DOCUMENT.createElement("p").withText(Extension.word("guideMinutes", guide.text("minutes"))));
        row.appendChild(words);
        HTMLElement button = button(guide, Extension.word("guideStart"), Message.BEGIN);
        button.setAttribute("aria-label", Extension.word("guideStartNamed", guide.text("title")));
        row.appendChild(button);
        return row;
    }

    /** The page's card leads onward; beside the page there is none. */
    private HTMLElement walk(Message guide, String mode) {
        HTMLElement row = row(guide);
        HTMLElement words = words(guide, guide.text("step"));
        HTMLElement buttons = DOCUMENT.createElement("p");
        buttons.setClassName("marks");
        buttons.appendChild(
                named(guide, Extension.word("guideGoOn", guide.text("at"), guide.text("of")), Message.RESUME));
        if (mode.equals("beside") && !guide.text("next").isEmpty()) {
            buttons.appendChild(named(guide, Extension.word("nextStep", guide.text("next")), Message.NEXT));
        }
        HTMLElement stop = named(guide, Extension.word("guideStop"), Message.END);
        stop.setClassName("quiet");
        buttons.appendChild(stop);
        words.appendChild(buttons);
        row.appendChild(words);
        return row;
    }

    private static HTMLElement row(Message guide) {
        HTMLElement row = DOCUMENT.createElement("li");
        row.setAttribute("data-guide", guide.text("id"));
        return row;
    }

    private static HTMLElement words(Message guide, String what) {
        HTMLElement words = DOCUMENT.createElement("div");
        HTMLElement title = Spoken.element("h3", guide.text("title"), guide.text("language"));
        title.setAttribute("id", "guide-" + guide.text("id"));
        words.appendChild(title);
        words.appendChild(Spoken.element("p", what, guide.text("language")));
        return words;
    }

    /** A button that is read out with its guide's title. */
    private HTMLElement named(Message guide, String words, String kind) {
        HTMLElement button = button(guide, words, kind);
        String id = kind + "-" + guide.text("id");
        button.setAttribute("id", id);
        button.setAttribute("aria-labelledby", id + " guide-" + guide.text("id"));
        return button;
    }

    private HTMLElement button(Message guide, String words, String kind) {
        HTMLElement button = DOCUMENT.createElement("button").withText(words);
        button.setAttribute("data-does", kind);
        Click.on(button, () -> errand.run(Message.of(kind).with("guide", guide.text("id"))));
        return button;
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
}
