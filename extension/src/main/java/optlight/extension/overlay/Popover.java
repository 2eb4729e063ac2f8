package optlight.extension.overlay;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The card beside the spotlight, or alone as a hint: a named dialog that takes neither the focus nor the page. */
final class Popover {
    private static final double WIDTH = 340;

    /** After so long whoever reads the page aloud knows the live region, and hears what comes into it; milliseconds, a guess. */
    private static final int KNOWN_MS = 150;

    private final HTMLElement element = Parts.element("div", "");
    private final HTMLElement news = Parts.element("div", "");
    private final HTMLElement title = Parts.element("h2", "");
    private final HTMLElement state = Parts.element("p", "state");
    private final HTMLElement step = Parts.element("p", "step");
    private final HTMLElement what = Parts.element("p", "what");
    private final HTMLElement cost = Parts.element("p", "cost");
    private final HTMLElement note = Parts.element("p", "note");
    private final HTMLElement link = Parts.element("a", "more");
    private final HTMLElement place = Parts.element("p", "place");

    Popover(Callback close, Click.Taking onward) {
        element.setAttribute("role", "dialog");
        element.setAttribute("aria-labelledby", "title");
        element.setAttribute("aria-describedby", "step");
        // To be reached by the keyboard command, and no stop of its own.
        element.setTabIndex(-1);
        title.setId("title");
        step.setId("step");
        // One live region, polite: what it is about, how it is set, what to do.
        HTMLElement region = Parts.element("div", "");
        region.setAttribute("role", "status");
        region.appendChild(news);
        Parts.append(news, place, title, state, step);
        HTMLElement button = Parts.element("button", "");
        button.setAttribute("aria-label", Extension.word("close"));
        button.setTextContent("×");
        Click.on(button, close);
        Click.onLink(link, onward);
        Parts.append(element, region, button, what, cost);
        Parts.append(element, note, link);
    }

    HTMLElement element() {
        return element;
    }

    /**
     * Is about to be shown.
     *
     * @param part {@code popover} or {@code hint}
     */
    void become(String part) {
        element.setAttribute("part", part);
        element.removeAttribute("style");
        joinLater(news, KNOWN_MS);
    }

    /** A live region that comes with its words is not read aloud: they join it a moment later. */
    @JSBody(
            params = {"news", "ms"},
            script = "news.ariaHidden = 'true'; setTimeout(() => { news.ariaHidden = null; }, ms);")
    private static native void joinLater(HTMLElement news, int ms);

    void say(Card card) {
        element.setAttribute("data-setting", card.setting());
        element.setAttribute("dir", Overlay.direction());
        element.setClassName(card.done() ? "done" : "");
        Parts.text(title, card.title(), card.language());
        Parts.text(state, card.state());
        Parts.text(what, card.what(), card.language());
        Parts.text(cost, card.cost(), card.language());
        Parts.text(note, card.note(), card.language());
        Parts.text(step, card.step());
        Parts.text(place, card.place());
        link.setAttribute("href", card.linkUrl());
        Parts.text(link, card.linkUrl().isEmpty() ? "" : card.link());
    }

    void placeBeside(Box target) {
        double viewportWidth = Parts.viewportWidth();
        double width = Math.min(WIDTH, viewportWidth - 2 * Placement.MARGIN);
        Box box = Placement.beside(
                target,
                width,
                Parts.wantedHeight(element, width),
                viewportWidth,
                Parts.viewportHeight(),
                Parts.isRightToLeft());
        Parts.place(element, box, "maxHeight");
    }
}
