package optlight.extension.overlay;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The part of the page a member takes for the control: the control's own box, or that of the nearest ancestor with one.
 * LinkedIn's native inputs are one pixel large, with a picture of a switch beside them in the same wrapper.
 */
final class VisibleBox {
    /** Nothing smaller can be seen and clicked as a control; CSS pixels. */
    private static final double SMALLEST = 10;

    private VisibleBox() {}

    /** Empty if the element is not laid out. */
    static Optional<Box> of(HTMLElement element) {
        HTMLElement at = element;
        while (at != null) {
            Rect rect = rect(at);
            boolean onPage = rect.right() + scrollX() > 0 && rect.bottom() + scrollY() > 0;
            if (rect.width() >= SMALLEST && rect.height() >= SMALLEST && onPage) {
                return Optional.of(new Box(rect.left(), rect.top(), rect.width(), rect.height()));
            }
            at = parent(at);
        }
        return Optional.empty();
    }

    /** {@code DOMRect}; TeaVM's own binding rounds to whole pixels. */
    @JSClass(transparent = true)
    abstract static class Rect implements JSObject {
        @JSBody(script = "return this.left;")
        native double left();

        @JSBody(script = "return this.top;")
        native double top();

        @JSBody(script = "return this.right;")
        native double right();

        @JSBody(script = "return this.bottom;")
        native double bottom();

        @JSBody(script = "return this.width;")
        native double width();

        @JSBody(script = "return this.height;")
        native double height();
    }

    @JSBody(params = "element", script = "return element.getBoundingClientRect();")
    static native Rect rect(HTMLElement element);

    @JSBody(params = "element", script = "return element.parentElement;")
    private static native HTMLElement parent(HTMLElement element);

    @JSBody(script = "return scrollX;")
    private static native double scrollX();

    @JSBody(script = "return scrollY;")
    private static native double scrollY();
}
