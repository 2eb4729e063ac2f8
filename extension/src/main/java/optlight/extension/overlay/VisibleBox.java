package optlight.extension.overlay;

import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageTree;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The part of the page a member takes for the control: the control's own box, or that of the nearest ancestor with one.
 * LinkedIn's native inputs are one pixel large, with a picture of a switch beside them in the same wrapper.
 *
 * <p>There is none where the member would see something else at that place: where the control is scrolled out of its
 * container or its frame, transparent, or has something lying over it; nor in a frame that is turned or scaled.
 */
final class VisibleBox {
    /** Nothing smaller can be seen and clicked as a control; CSS pixels. */
    private static final double SMALLEST = 10;

    /** How far above a control its picture's wrapper may stand. */
    private static final int MOST_LEVELS = 3;

    private static final String CONTROLS = "input,button,select,textarea,[role=switch],[role=checkbox],[role=radio]";

    private VisibleBox() {}

    /** {@code null} if there is nothing to be seen of the element now. */
    static Seen of(DomElement element, HTMLElement host) {
        return seen(element.node(), element.tree(), host, CONTROLS, SMALLEST, MOST_LEVELS);
    }

    /** Whose box it is, and where; TeaVM's own binding of {@code DOMRect} rounds to whole pixels. */
    @JSClass(transparent = true)
    abstract static class Seen implements JSObject {
        Box box() {
            return new Box(left(), top(), width(), height());
        }

        @JSBody(script = "return this.seen;")
        native HTMLElement element();

        @JSBody(script = "return this.left;")
        native double left();

        @JSBody(script = "return this.top;")
        native double top();

        @JSBody(script = "return this.width;")
        native double width();

        @JSBody(script = "return this.height;")
        native double height();
    }

    /**
     * One reading of all that matters, from the control up to the page:
     *
     * <ol>
     *   <li>{@code seen} is the element itself or the nearest ancestor that is large enough, on the page, and holds no other
     *       control; {@code x} and {@code y} are its middle;
     *   <li>nothing covers its middle: a click there would meet it, what is in it or, near a small control, what it is in.
     *       Outside of the window nobody can tell; outside of its frame it is cut off;
     *   <li>what it stands in is opaque. Its own opacity does not count: a transparent input may lie over its picture;
     *   <li>no ancestor cuts its middle off;
     *   <li>2 to 4 again for each frame around it, {@code at}, which must not be turned or scaled either.
     * </ol>
     */
    @JSBody(
            params = {"element", "tree", "host", "controls", "smallest", "levels"},
            script = """
            var seen = element, doc = seen.ownerDocument, view = doc.defaultView, level = 0, box, x, y;
            var up = tree.above, rect = e => e.getBoundingClientRect();
            for (;; seen = up(seen), level++) {
              if (!seen || level > levels || seen.ownerDocument !== doc
                || level && tree.select(seen, controls).length > 1) { return null; }
              box = rect(seen);
              if (box.width >= smallest && box.height >= smallest
                && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0) { break; }
            }
            x = box.left + box.width / 2;
            y = box.top + box.height / 2;
            for (var at = seen, framed = false, hit, p, root, inner, style, asked, r;; framed = true) {
              hit = doc.elementFromPoint(x, y);
              while (hit && (root = tree.root(hit)) && root.host
                && (inner = root.elementFromPoint(x, y)) && inner.getRootNode() === root) { hit = inner; }
              for (p = hit; p && p !== at && p !== host;) { p = up(p); }
              if (!p) {
                for (p = at, level = framed ? 0 : levels; hit && p && p !== hit && level--;) { p = up(p); }
                if (hit ? p !== hit : doc !== document) { return null; }
              }
              asked = false;
              for (p = framed ? at : up(at); p && p.ownerDocument === doc; p = up(p)) {
                style = getComputedStyle(p);
                if (framed && !/^(none|matrix.1, 0, 0, 1,.*)nonenone1$/.test(
                  style.transform + style.rotate + style.scale + style.zoom)) { return null; }
                if (!asked && style.display !== 'contents') {
                  asked = true;
                  if (p.checkVisibility && !p.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
                    return null;
                  }
                }
                if (!/^(html|body)$/.test(p.localName) && /hidden|clip|auto|scroll/.test(style.overflow)) {
                  r = rect(p);
                  if (x < r.left || x > r.right || y < r.top || y > r.bottom) { return null; }
                }
              }
              if (!p) {
                return {seen: seen, left: x - box.width / 2, top: y - box.height / 2, width: box.width, height: box.height};
              }
              at = p;
              doc = p.ownerDocument;
              r = rect(p);
              style = getComputedStyle(p);
              x += r.left + p.clientLeft + parseFloat(style.paddingLeft);
              y += r.top + p.clientTop + parseFloat(style.paddingTop);
            }""")
    private static native Seen seen(
            HTMLElement element, PageTree tree, HTMLElement host, String controls, double smallest, int levels);
}
