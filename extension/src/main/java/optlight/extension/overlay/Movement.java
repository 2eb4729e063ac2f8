package optlight.extension.overlay;

import optlight.extension.browser.Callback;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Tells when an element of the page is elsewhere than it was, or of another size. Pages move their parts without any event; the
 * browser sees it all the same, whenever it draws, and nothing is asked of a page that stands still.
 */
final class Movement {
    private final Callback moved;
    private HTMLElement watched;
    private Callback remover;

    /** @param moved called in the frame of the movement */
    Movement(Callback moved) {
        this.moved = moved;
    }

    /** Watches this element and no other, from where it is now. */
    void watch(HTMLElement element) {
        if (element != watched) {
            stop();
            watched = element;
            remover = observe(element, moved);
        }
    }

    void stop() {
        if (watched != null) {
            watched = null;
            remover.call();
            remover = null;
        }
    }

    /**
     * The root that an observer of intersections goes by is made as small as the element, so that each step out of it makes
     * less of it visible; what shrinks is for an observer of sizes. In a frame that would tell only of movements within it, and
     * of what is cut off altogether it tells nothing: these are asked again and again. In Firefox what was in a frame that has
     * gone throws at every touch.
     */
    @JSBody(
            params = {"element", "moved"},
            script = """
            var eye, timer, at, page = document.documentElement;
            var rect = () => { try { return element.getBoundingClientRect(); } catch (e) { return {}; } };
            var here = () => { try { return element.ownerDocument === document; } catch (e) {} };
            var where = box => [box.left, box.top, box.width, box.height].join();
            var look = () => { if (at !== where(rect())) { aim(); moved(); return true; } };
            var ask = () => { timer = setInterval(look, 80); };
            var stop = () => { clearInterval(timer); eye && eye.disconnect(); };
            var aim = () => {
              var box = rect();
              at = where(box);
              stop();
              if (!here()) { return ask(); }
              eye = new IntersectionObserver(seen => { if (!look() && !seen[0].intersectionRatio) { ask(); } }, {
                root: document,
                rootMargin: [box.top, page.clientWidth - box.right, page.clientHeight - box.bottom, box.left]
                  .map(gap => -Math.floor(gap) + 'px').join(' '),
                threshold: Array.from({length: 51}, (none, i) => i / 50)
              });
              eye.observe(element);
            };
            var scale = new ResizeObserver(look);
            aim();
            scale.observe(element);
            return () => { stop(); scale.disconnect(); };""")
    private static native Callback observe(HTMLElement element, Callback moved);
}
