package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import optlight.webdriver.ShadowRoot;
import optlight.webdriver.Tab;

/** What a member sees of the overlay, read through its closed root. */
public final class OverlayView {
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

    private final Tab tab;

    public OverlayView(Tab tab) {
        this.tab = tab;
    }

    /** One part as it is now; a missing node if it is not shown. */
    public JsonNode part(String name) {
        List<ShadowRoot> roots = tab.shadowRoots();
        if (roots.isEmpty()) {
            return MissingNode.getInstance();
        }
        if (roots.size() > 1) {
            throw new AssertionError(roots.size() + " elements with a shadow root");
        }
        JsonNode part = roots.get(0).eval(READ).path(name);
        return part.isNull() ? MissingNode.getInstance() : part;
    }

    /** {@code setting/control tier} of the spotlight; empty if there is none. */
    public String spotlight() {
        JsonNode it = part("spotlight");
        return it.isMissingNode()
                ? ""
                : it.path("setting").asText() + "/" + it.path("control").asText() + " "
                        + it.path("tier").asText();
    }

    public String text(String part) {
        return part(part).path("text").asText();
    }

    public void untilSpotlight(String expected) {
        tab.until(
                "spotlight " + expected + ", is " + spotlight(),
                () -> spotlight().equals(expected));
    }

    public void untilText(String part, String expected) {
        tab.until(part + " says " + expected, () -> text(part).contains(expected));
    }

    public void click(String selector) {
        JsonNode middle = tab.shadowRoots()
                .get(0)
                .eval("(root) => { const r = root.querySelector('" + selector
                        + "').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; }");
        tab.input().click(middle.path(0).asDouble(), middle.path(1).asDouble());
    }
}
