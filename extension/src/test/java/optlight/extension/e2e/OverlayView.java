package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import optlight.webdriver.ShadowRoot;
import optlight.webdriver.Tab;

/** What a member sees of the overlay, read through its closed root. */
final class OverlayView {
    private static final String READ = """
            (root) => {
              const box = (part) => {
                const element = root.querySelector(`[part=${part}]`);
                if (!element) return null;
                const r = element.getBoundingClientRect();
                return {setting: element.dataset.setting ?? '', control: element.dataset.control ?? '',
                  tier: element.dataset.tier ?? '', done: element.classList.contains('done'),
                  text: element.innerText, left: r.left, top: r.top, right: r.right, bottom: r.bottom};
              };
              return {spotlight: box('spotlight'), popover: box('popover'), hint: box('hint')};
            }""";

    private static final double FARTHEST_PX = 8;

    private final Tab tab;

    OverlayView(Tab tab) {
        this.tab = tab;
    }

    /** One part as it is now; a missing node if it is not shown. */
    JsonNode part(String name) {
        List<ShadowRoot> roots = tab.shadowRoots();
        if (roots.isEmpty()) {
            return MissingNode.getInstance();
        }
        assertEquals(1, roots.size(), "elements with a shadow root");
        JsonNode part = roots.get(0).eval(READ).path(name);
        return part.isNull() ? MissingNode.getInstance() : part;
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

    /** The ring stands around what members take for the control: it encloses it, and is nowhere farther than 8 px from it. */
    void assertRings(String selector) {
        tab.until("something ringed", () -> !part("spotlight").isMissingNode());
        JsonNode control = tab.eval("(() => { const r = document.querySelector(" + Tab.quoted(selector)
                + ").getBoundingClientRect();"
                + " return {left: r.left, top: r.top, right: r.right, bottom: r.bottom}; })()");
        JsonNode ring = part("spotlight");
        String boxes = "ring " + ring + " around " + selector + " " + control;
        for (String side : new String[] {"left", "top", "right", "bottom"}) {
            boolean begins = side.equals("left") || side.equals("top");
            double gap = (control.path(side).asDouble() - ring.path(side).asDouble()) * (begins ? 1 : -1);
            assertTrue(gap >= 0 && gap <= FARTHEST_PX, side + ": " + gap + " px, " + boxes);
        }
    }

    void click(String selector) {
        JsonNode middle = tab.shadowRoots()
                .get(0)
                .eval("(root) => { const r = root.querySelector('" + selector
                        + "').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; }");
        tab.input().click(middle.path(0).asDouble(), middle.path(1).asDouble());
    }
}
