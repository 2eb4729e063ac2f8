package optlight.extension.overlay;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes the overlay's elements. Text is set as text, never as HTML; places are set by CSSOM, which no page policy blocks. */
final class Parts {
    private Parts() {}

    static HTMLElement element(String tag, String className) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        return element;
    }

    static HTMLElement part(String tag, String part) {
        HTMLElement element = element(tag, "");
        element.setAttribute("part", part);
        return element;
    }

    /** Text in a language that need not be the one of the words around it. */
    static void text(HTMLElement element, String text, String language) {
        element.setAttribute("lang", language);
        element.setAttribute("dir", "auto");
        text(element, text);
    }

    /** Sets the text if it is another one, so that a live region speaks only when there is something new. */
    static void text(HTMLElement element, String text) {
        if (!text.equals(element.getTextContent())) {
            element.setTextContent(text);
        }
        hidden(element, text.isEmpty());
    }

    static void hidden(HTMLElement element, boolean hidden) {
        if (hidden != element.hasAttribute("hidden")) {
            if (hidden) {
                element.setAttribute("hidden", "");
            } else {
                element.removeAttribute("hidden");
            }
        }
    }

    static void place(HTMLElement element, Box box, boolean withSize) {
        place(element, box.left(), box.top(), withSize ? box.width() : -1, withSize ? box.height() : -1);
    }

    @JSBody(
            params = {"element", "left", "top", "width", "height"},
            script = "var style = element.style; style.left = left + 'px'; style.top = top + 'px';"
                    + "if (width >= 0) { style.width = width + 'px'; style.height = height + 'px'; }")
    private static native void place(HTMLElement element, double left, double top, double width, double height);

    @JSBody(script = "return document.documentElement.clientWidth;")
    static native double viewportWidth();

    @JSBody(script = "return innerHeight;")
    static native double viewportHeight();
}
