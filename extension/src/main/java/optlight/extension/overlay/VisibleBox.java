package optlight.extension.overlay;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The part of the page a member takes for the control: the control's own box, or that of the nearest ancestor with one.
 * LinkedIn's native inputs are one pixel large, with a picture of a switch beside them in the same wrapper.
 *
 * <p>There is none where the member would see something else at that place: where the control is scrolled out of its
 * container, transparent, or has something lying over it.
 */
final class VisibleBox {
    /** Nothing smaller can be seen and clicked as a control; CSS pixels. */
    private static final double SMALLEST = 10;

    /** How far above a control its picture's wrapper may stand. */
    private static final int MOST_LEVELS = 3;

    private static final String CONTROLS = "input,button,select,textarea,[role=switch],[role=checkbox],[role=radio]";

    private VisibleBox() {}

    /** Empty if there is nothing to be seen of the element now. */
    static Optional<Box> of(HTMLElement element, HTMLElement host) {
        HTMLElement seen = picture(element, CONTROLS, SMALLEST, MOST_LEVELS);
        if (seen == null || !isOpaque(seen) || isClipped(seen) || isCovered(seen, host, MOST_LEVELS)) {
            return Optional.empty();
        }
        Rect rect = rect(seen);
        return Optional.of(new Box(rect.left(), rect.top(), rect.width(), rect.height()));
    }

    /** {@code DOMRect}; TeaVM's own binding rounds to whole pixels. */
    @JSClass(transparent = true)
    abstract static class Rect implements JSObject {
        @JSBody(script = "return this.left;")
        native double left();

        @JSBody(script = "return this.top;")
        native double top();

        @JSBody(script = "return this.width;")
        native double width();

        @JSBody(script = "return this.height;")
        native double height();
    }

    @JSBody(params = "element", script = "return element.getBoundingClientRect();")
    static native Rect rect(HTMLElement element);

    /** The element itself or the nearest ancestor that is large enough, on the page, and holds no other control. */
    @JSBody(
            params = {"element", "controls", "smallest", "levels"},
            script =
                    "for (var seen = element, level = 0; seen && level <= levels; seen = seen.parentElement, level++) {"
                            + " if (level > 0 && seen.querySelectorAll(controls).length > 1) { return null; }"
                            + " var rect = seen.getBoundingClientRect();"
                            + " if (rect.width >= smallest && rect.height >= smallest"
                            + "  && rect.right + scrollX > 0 && rect.bottom + scrollY > 0) { return seen; } }"
                            + "return null;")
    private static native HTMLElement picture(HTMLElement element, String controls, double smallest, int levels);

    /** The element's own opacity does not count: a transparent input may lie over the picture it stands for. */
    @JSBody(
            params = "element",
            script = "var p = element.parentElement; return !p || !p.checkVisibility"
                    + " || p.checkVisibility({opacityProperty: true, visibilityProperty: true});")
    private static native boolean isOpaque(HTMLElement element);

    /** Whether its middle lies outside of an ancestor that cuts off what overflows. */
    @JSBody(
            params = "element",
            script = "var r = element.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2;"
                    + "for (var a = element.parentElement; a && a !== document.body && a !== document.documentElement;"
                    + " a = a.parentElement) { var style = getComputedStyle(a);"
                    + " if (/hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY)) {"
                    + "  var c = a.getBoundingClientRect();"
                    + "  if (x < c.left || x > c.right || y < c.top || y > c.bottom) { return true; } } }"
                    + "return false;")
    private static native boolean isClipped(HTMLElement element);

    /** Whether a click on its middle would meet something else. Outside of the viewport nobody can tell. */
    @JSBody(
            params = {"element", "host", "levels"},
            script = "var r = element.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2;"
                    + "var hit = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight"
                    + " ? document.elementFromPoint(x, y) : null;"
                    + "if (!hit || hit === host || element.contains(hit)) { return false; }"
                    + "for (var a = element.parentElement, i = 0; a && i < levels; a = a.parentElement, i++) {"
                    + " if (a === hit) { return false; } }"
                    + "return true;")
    private static native boolean isCovered(HTMLElement element, HTMLElement host, int levels);
}
