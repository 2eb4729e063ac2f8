package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import optlight.webdriver.ShadowRoot;
import optlight.webdriver.Tab;
import optlight.webdriver.WebDriverException;

/** What a member sees of the overlay, read through its closed root. */
final class OverlayView {
    private static final String READ = """
            (root) => {
              const box = (part) => {
                const element = root.querySelector(`[part=${part}]`);
                if (!element) return null;
                const r = element.getBoundingClientRect();
                return {setting: element.dataset.setting ?? '', control: element.dataset.control ?? '',
                  tier: element.dataset.tier ?? '', direction: element.dir,
                  background: getComputedStyle(element).backgroundColor, done: element.classList.contains('done'),
                  text: element.innerText, left: r.left, top: r.top, right: r.right, bottom: r.bottom};
              };
              return {spotlight: box('spotlight'), popover: box('popover'), hint: box('hint')};
            }""";

    /** Firefox rounds layout to sixtieths of a pixel. */
    private static final double NEAREST_PX = 0.02;

    private static final double FARTHEST_PX = 8;

    private final Tab tab;

    OverlayView(Tab tab) {
        this.tab = tab;
    }

    /** One part as it is now; a missing node if it is not shown. */
    JsonNode part(String name) {
        try {
            List<ShadowRoot> roots = roots();
            if (roots.isEmpty()) {
                return MissingNode.getInstance();
            }
            assertEquals(1, roots.size(), "elements with a shadow root");
            JsonNode part = roots.get(0).eval(READ).path(name);
            return part.isNull() ? MissingNode.getInstance() : part;
        } catch (WebDriverException e) {
            // The page was left between the question and the answer, and its overlay with it.
            if (!e.isGone()) {
                throw e;
            }
            return MissingNode.getInstance();
        }
    }

    /** {@code setting/control tier} of the spotlight; empty if there is none. */
    String spotlight() {
        JsonNode it = part("spotlight");
        return it.isMissingNode()
                ? ""
                : it.path("setting").asText() + "/" + it.path("control").asText() + " "
                        + it.path("tier").asText();
    }

    String text(String part) {
        return part(part).path("text").asText();
    }

    void untilSpotlight(String expected) {
        tab.until(
                "spotlight " + expected + ", is " + spotlight(),
                () -> spotlight().equals(expected));
    }

    void untilText(String part, String expected) {
        tab.until(part + " says " + expected, () -> text(part).contains(expected));
    }

    /** The card is there, and says that its setting is as recommended, or that it is not: in whatever language. */
    void untilDone(boolean done) {
        tab.until("done " + done, () -> {
            JsonNode card = part("popover");
            return !card.isMissingNode() && card.path("done").asBoolean() == done;
        });
    }

    /** The ring stands around what members take for the control: it encloses it, and is nowhere farther than 8 px from it. */
    void assertRings(String selector) {
        assertEquals("", wrongAbout(selector));
    }

    /** As {@link #assertRings}, once the ring has caught up. */
    void untilRings(String selector) {
        var last = new AtomicReference<>("");
        try {
            tab.until("the ring around " + selector, () -> {
                last.set(wrongAbout(selector));
                return last.get().isEmpty();
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ": " + last.get(), e);
        }
    }

    private String wrongAbout(String selector) {
        return wrongAbout(tab.eval("(() => { const r = document.querySelector(" + Tab.quoted(selector)
                + ").getBoundingClientRect();"
                + " return {left: r.left, top: r.top, right: r.right, bottom: r.bottom}; })()"));
    }

    /** What is wrong with the place of the ring around a control in these bounds; empty if it is right. */
    String wrongAbout(JsonNode control) {
        JsonNode ring = part("spotlight");
        if (ring.isMissingNode()) {
            return "no ring";
        }
        for (String side : new String[] {"left", "top", "right", "bottom"}) {
            boolean begins = side.equals("left") || side.equals("top");
            double gap = (control.path(side).asDouble() - ring.path(side).asDouble()) * (begins ? 1 : -1);
            if (gap < -NEAREST_PX || gap > FARTHEST_PX) {
                return side + " is " + gap + " px away, ring " + ring + ", control " + control;
            }
        }
        return "";
    }

    void assertInViewport(String part) {
        JsonNode viewport = tab.eval("[document.documentElement.clientWidth, innerHeight]");
        JsonNode it = part(part);
        boolean inside = it.path("left").asDouble() >= 0
                && it.path("top").asDouble() >= 0
                && it.path("right").asDouble() <= viewport.path(0).asDouble()
                && it.path("bottom").asDouble() <= viewport.path(1).asDouble();
        assertTrue(inside, part + " " + it + " in " + viewport);
    }

    /** Whether the card leaves its target free. */
    boolean isApart() {
        JsonNode ring = part("spotlight");
        JsonNode card = part("popover");
        return card.path("left").asDouble() >= ring.path("right").asDouble()
                || card.path("right").asDouble() <= ring.path("left").asDouble()
                || card.path("top").asDouble() >= ring.path("bottom").asDouble()
                || card.path("bottom").asDouble() <= ring.path("top").asDouble();
    }

    /** From now on notes, fifty times a second, what is ringed and what the page shows; the overlay must be there now. */
    void sample() {
        roots().get(0).eval("""
                (root) => {
                  globalThis.overlaySamples = [];
                  setInterval(() => {
                    const ring = root.host.isConnected ? root.querySelector('[part=spotlight]') : null;
                    overlaySamples.push({
                      ringed: ring ? `${ring.dataset.setting}/${ring.dataset.control}` : '',
                      onScreen: document.querySelector('#main :is(h1, h2)')?.textContent ?? ''});
                  }, 20);
                }""");
    }

    /** What {@link #sample} has noted: {@code ringed}, and the first heading that was {@code onScreen}. */
    JsonNode samples() {
        return tab.eval("overlaySamples");
    }

    /** Our root, if it is there; browsers have roots of their own in fields for passwords. */
    List<ShadowRoot> roots() {
        return tab.shadowRoots("div[popover]").stream()
                .filter(it -> it.host().equals("div") && it.mode().equals("closed"))
                .toList();
    }

    /** The value of {@code (root) => value}, where it is our closed root; it must fit into JSON. */
    JsonNode inRoot(String function) {
        return roots().get(0).eval(function);
    }

    void click(String selector) {
        JsonNode middle = roots().get(0)
                .eval("(root) => { const r = root.querySelector('" + selector
                        + "').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; }");
        tab.input().click(middle.path(0).asDouble(), middle.path(1).asDouble());
    }
}
