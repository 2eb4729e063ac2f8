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

    /** One call for several costs less than one for each. */
    @JSBody(
            params = {"parent", "first", "second", "third", "fourth"},
            script = "parent.append(first, second, third, fourth);")
    static native void append(
            HTMLElement parent, HTMLElement first, HTMLElement second, HTMLElement third, HTMLElement fourth);

    @JSBody(
            params = {"parent", "first", "second"},
            script = "parent.append(first, second);")
    static native void append(HTMLElement parent, HTMLElement first, HTMLElement second);

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

    /** @param height the property that takes the box's height: {@code height}, or {@code maxHeight} for what may be lower */
    static void place(HTMLElement element, Box box, String height) {
        place(element, box.left(), box.top(), box.width(), box.height(), height);
    }

    @JSBody(
            params = {"element", "left", "top", "width", "height", "property"},
            script = "var style = element.style; style.left = left + 'px'; style.top = top + 'px';"
                    + "style.width = width + 'px'; style[property] = height + 'px';")
    private static native void place(
            HTMLElement element, double left, double top, double width, double height, String property);

    /** How high an element would be if it had all the room it wants; CSS pixels. */
    @JSBody(
            params = {"element", "width"},
            script = "element.style.width = width + 'px'; element.style.maxHeight = '';"
                    + "return element.getBoundingClientRect().height;")
    static native double wantedHeight(HTMLElement element, double width);

    /** The page, whose rows decide where there is room; the card's own words may run the other way. */
    @JSBody(script = "return document.dir === 'rtl';")
    static native boolean isRightToLeft();

    @JSBody(script = "return document.documentElement.clientWidth;")
    static native double viewportWidth();

    @JSBody(script = "return innerHeight;")
    static native double viewportHeight();
}
