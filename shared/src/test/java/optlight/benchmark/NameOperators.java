package optlight.benchmark;

import static optlight.benchmark.Operator.Group.NAME_SOURCE;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the control has its accessible name from. The visible text stays. */
final class NameOperators {
    static final List<Operator> ALL = List.of(
            new Operator("nameByAriaLabel", NAME_SOURCE, Severity.MILD, NameOperators::byAriaLabel),
            new Operator("nameByReference", NAME_SOURCE, Severity.MILD, NameOperators::byReference),
            new Operator("nameByLabelElement", NAME_SOURCE, Severity.MILD, NameOperators::byLabelElement),
            new Operator("nameByTitle", NAME_SOURCE, Severity.MEDIUM, NameOperators::byTitle),
            new Operator("loseName", NAME_SOURCE, Severity.MEDIUM, NameOperators::loseName),
            new Operator("nestedIcon", NAME_SOURCE, Severity.MILD, NameOperators::nestedIcon),
            new Operator("brokenReference", NAME_SOURCE, Severity.MEDIUM, NameOperators::brokenReference),
            new Operator("duplicateId", NAME_SOURCE, Severity.REDESIGN, NameOperators::duplicateId));

    private NameOperators() {}

    private static boolean hasNameOfItsOwn(Scene scene) {
        Part focus = scene.focus;
        return focus.shape != Part.Shape.LINK && !Trees.holds(focus.control, focus.label);
    }

    /** Takes every source of a name away but what the row says; a key in {@code aria-labelledby} stays as a dead reference. */
    private static void unname(Part part) {
        Element control = part.control;
        control.removeAttr("aria-label").removeAttr("title");
        if (Keys.isKey(control.attr("aria-labelledby")) && !part.label.id().equals(control.attr("aria-labelledby"))) {
            return;
        }
        String key = Keys.on(control);
        control.removeAttr("aria-labelledby");
        if (key != null && Keys.on(control) == null) {
            control.attr("name", key); // the key does not go with the name: losing it is an operator of its own
        }
    }

    private static boolean byAriaLabel(Scene scene, Rng rng) {
        if (!hasNameOfItsOwn(scene)) {
            return false;
        }
        for (Part part : named(scene)) {
            unname(part);
            part.control.attr("aria-label", part.name());
        }
        return true;
    }

    private static boolean byReference(Scene scene, Rng rng) {
        if (!hasNameOfItsOwn(scene) || !inOneRoot(scene)) {
            return false;
        }
        for (Part part : named(scene)) {
            unname(part);
            if (part.label.id().isEmpty()) {
                part.label.attr("id", rng.freshId());
            }
            part.control.attr("aria-labelledby", part.label.id());
        }
        return true;
    }

    private static boolean byLabelElement(Scene scene, Rng rng) {
        Part part = scene.focus;
        boolean labelable = List.of("input", "button").contains(part.control.normalName());
        boolean inside = part.label.closest("label") != null || part.control.closest("label") != null;
        if (!hasNameOfItsOwn(scene) || !inOneRoot(scene) || !labelable || inside) {
            return false;
        }
        unname(part);
        if (part.control.id().isEmpty()) {
            part.control.attr("id", rng.freshId());
        }
        Trees.wrap(part.label, "label");
        Element label = part.label.parent();
        if (!label.normalName().equals("label")) {
            scene.moved(label, Trees.retagged(label, "label"));
            label = part.label.parent();
        }
        label.attr("for", part.control.id());
        return true;
    }

    private static boolean byTitle(Scene scene, Rng rng) {
        if (!hasNameOfItsOwn(scene) || isLabelled(scene.focus)) {
            return false;
        }
        unname(scene.focus);
        scene.focus.control.attr("title", scene.focus.name());
        return true;
    }

    private static boolean loseName(Scene scene, Rng rng) {
        if (!hasNameOfItsOwn(scene) || scene.focus.shape == Part.Shape.RADIO) {
            return false;
        }
        for (Part part : named(scene)) {
            unname(part);
            if (part.label.normalName().equals("label")) {
                part.label.removeAttr("for");
            }
        }
        return true;
    }

    /** An icon with a title of its own, and a text for screen readers, within the label. */
    private static boolean nestedIcon(Scene scene, Rng rng) {
        Element label = scene.focus.label;
        if (rng.chance(0.5)) {
            label.prependElement("svg")
                    .attr("aria-hidden", "true")
                    .attr("width", "16")
                    .appendElement("title")
                    .text("i");
        } else {
            label.prependElement("i")
                    .addClass("icon")
                    .attr("aria-hidden", "true")
                    .text("\uE8B5");
        }
        return true;
    }

    /** {@code aria-labelledby} names an id that is not there. */
    private static boolean brokenReference(Scene scene, Rng rng) {
        Part part = scene.focus;
        if (!part.control.hasAttr("aria-labelledby") || !part.label.id().equals(part.control.attr("aria-labelledby"))) {
            return false;
        }
        part.label.removeAttr("id");
        return true;
    }

    /** Another element, earlier in the page, has the id of the label. */
    private static boolean duplicateId(Scene scene, Rng rng) {
        Part part = scene.focus;
        String id = part.label.id();
        boolean framed = !scene.documentOf(part.label).equals(scene.page);
        if (id.isEmpty() || !part.control.attr("aria-labelledby").equals(id) || framed) {
            return false;
        }
        Document document = scene.page;
        document.body()
                .prependElement("div")
                .attr("id", id)
                .addClass("a11y-text")
                .text(scene.words.of("settings"));
        return true;
    }

    private static List<Part> named(Scene scene) {
        return scene.present().stream()
                .filter(it -> it.shape == scene.focus.shape && !Trees.holds(it.control, it.label))
                .toList();
    }

    private static boolean inOneRoot(Scene scene) {
        return named(scene).stream().allMatch(it -> Trees.scope(it.label).equals(Trees.scope(it.control)));
    }

    private static boolean isLabelled(Part part) {
        return part.label.normalName().equals("label") || part.label.closest("label") != null;
    }
}
