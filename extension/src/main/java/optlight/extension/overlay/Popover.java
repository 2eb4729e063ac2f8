package optlight.extension.overlay;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import org.teavm.jso.dom.html.HTMLElement;

/** The card beside the spotlight, or alone as a hint: a named dialog that takes neither the focus nor the page. */
final class Popover {
    private static final double WIDTH = 340;

    private final HTMLElement element;
    private final HTMLElement title = Parts.element("h2", "");
    private final HTMLElement state = Parts.element("p", "state");
    private final HTMLElement step = Parts.element("p", "step");
    private final HTMLElement what = Parts.element("p", "what");
    private final HTMLElement cost = Parts.element("p", "cost");
    private final HTMLElement note = Parts.element("p", "note");
    private final HTMLElement more = Parts.element("p", "more");
    private final HTMLElement link = Parts.element("a", "");
    private final HTMLElement place = Parts.element("p", "place");

    Popover(String part, Callback close, Callback onward) {
        element = Parts.part("div", part);
        element.setAttribute("role", "dialog");
        element.setAttribute("aria-labelledby", "title");
        title.setId("title");
        // One live region, polite: the state is what changes while the card is open.
        state.setAttribute("role", "status");
        HTMLElement button = Parts.element("button", "");
        button.setAttribute("type", "button");
        button.setAttribute("aria-label", Extension.word("close"));
        button.setTextContent("×");
        Click.on(button, close);
        HTMLElement header = Parts.element("header", "");
        header.appendChild(title);
        header.appendChild(button);
        element.appendChild(place);
        element.appendChild(header);
        element.appendChild(state);
        element.appendChild(step);
        element.appendChild(what);
        element.appendChild(cost);
        element.appendChild(note);
        Click.on(link, onward);
        more.appendChild(link);
        element.appendChild(more);
    }

    HTMLElement element() {
        return element;
    }

    void say(Card card) {
        element.setAttribute("data-setting", card.setting());
        element.setAttribute("dir", card.direction());
        element.setClassName(card.done() ? "done" : "");
        Parts.text(title, card.title(), card.language());
        Parts.text(state, card.state());
        Parts.text(what, card.what(), card.language());
        Parts.text(cost, card.cost(), card.language());
        Parts.text(note, card.note(), card.language());
        Parts.text(step, card.step());
        Parts.text(place, card.place());
        Parts.hidden(more, card.linkUrl().isEmpty());
        link.setAttribute("href", card.linkUrl());
        Parts.text(link, card.link());
    }

    void placeBeside(Box target) {
        double viewportWidth = Parts.viewportWidth();
        double width = Math.min(WIDTH, viewportWidth - 2 * Placement.MARGIN);
        Box box = Placement.beside(
                target,
                width,
                VisibleBox.rect(element).height(),
                viewportWidth,
                Parts.viewportHeight(),
                "rtl".equals(element.getAttribute("dir")));
        Parts.place(element, box, false);
    }
}
