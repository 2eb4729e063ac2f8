package optlight.benchmark;

import static optlight.benchmark.Operator.Group.CONTROL;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What sort of element the control is, and what state it is in. */
final class ControlOperators {
    static final List<Operator> ALL = List.of(
            new Operator("swapControl", CONTROL, Severity.MILD, ControlOperators::swapControl),
            new Operator("swapRadios", CONTROL, Severity.MILD, ControlOperators::swapRadios),
            new Operator("proxy", CONTROL, Severity.MILD, ControlOperators::proxy),
            new Operator("radioPair", CONTROL, Severity.REDESIGN, ControlOperators::radioPair),
            new Operator("stripRole", CONTROL, Severity.MILD, ControlOperators::stripRole),
            new Operator("flipState", CONTROL, Severity.MILD, ControlOperators::flipState),
            new Operator("disable", CONTROL, Severity.MILD, ControlOperators::disable));

    private static final List<String> KEPT = List.of("id", "name", "class", "aria-label", "aria-labelledby", "title");

    private ControlOperators() {}

    /** All switches of the page become another of the five usual sorts. */
    private static boolean swapControl(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.SWITCH) {
            return false;
        }
        String sort = rng.of("checkbox", "native switch", "button switch", "div switch", "pressed");
        for (Part part : scene.present()) {
            if (part.shape == Part.Shape.SWITCH) {
                swap(scene, part, sort, rng);
            }
        }
        return true;
    }

    private static void swap(Scene scene, Part part, String sort, Rng rng) {
        Element old = part.control;
        Element other = new Element(
                switch (sort) {
                    case "checkbox", "native switch" -> "input";
                    case "div switch" -> "div";
                    default -> "button";
                });
        boolean on = isOn(old);
        switch (sort) {
            case "checkbox" -> other.attr("type", "checkbox");
            case "native switch" -> other.attr("type", "checkbox").attr("role", "switch");
            case "pressed" -> other.attr("type", "button").attr("aria-pressed", on ? "true" : "false");
            case "div switch" -> other.attr("role", "switch").attr("tabindex", "0");
            default -> other.attr("type", "button").attr("role", "switch");
        }
        for (String attribute : KEPT) {
            if (old.hasAttr(attribute)) {
                other.attr(attribute, old.attr(attribute));
            }
        }
        if (other.normalName().equals("input")) {
            set(other, on);
        } else if (!sort.equals("pressed")) {
            other.attr("aria-checked", on ? "true" : "false");
        }
        if (sort.equals("div switch")) {
            nameWithoutLabelElement(part, old, other, rng);
            retagParagraphsAround(scene, old);
        }
        old.replaceWith(other);
        scene.moved(old, other);
    }

    /** A div cannot be named by a label element: whoever writes one names it by reference. */
    private static void nameWithoutLabelElement(Part part, Element old, Element other, Rng rng) {
        boolean labelled = part.label.normalName().equals("label")
                && part.label.attr("for").equals(old.id());
        if (labelled && !old.hasAttr("aria-label") && !old.hasAttr("aria-labelledby")) {
            if (part.label.id().isEmpty()) {
                part.label.attr("id", rng.freshId());
            }
            other.attr("aria-labelledby", part.label.id());
        }
    }

    private static void retagParagraphsAround(Scene scene, Element control) {
        for (Element at = control.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("p")) {
                scene.moved(at, Trees.retagged(at, "div"));
                return;
            }
        }
    }

    static boolean isOn(Element control) {
        return control.hasAttr("checked")
                || control.attr("aria-checked").equals("true")
                || control.attr("aria-pressed").equals("true");
    }

    private static void set(Element control, boolean on) {
        if (control.normalName().equals("input")) {
            control.attr("checked", on);
        } else if (control.hasAttr("aria-pressed")) {
            control.attr("aria-pressed", on ? "true" : "false");
        } else {
            control.attr("aria-checked", on ? "true" : "false");
        }
    }

    /** Native radios become elements with the role, or the other way round. */
    private static boolean swapRadios(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.RADIO) {
            return false;
        }
        boolean toNative = !scene.focus.control.normalName().equals("input");
        String group = rng.freshId();
        for (Part part : radios(scene)) {
            Element old = part.control;
            boolean on = isOn(old);
            boolean holdsLabel = Trees.holds(old, part.label);
            Element other = new Element(toNative ? "input" : "div");
            if (toNative) {
                other.attr("type", "radio").attr("name", group);
            } else {
                other.attr("role", "radio").attr("tabindex", "0");
            }
            if (part.label.id().isEmpty()) {
                part.label.attr("id", rng.freshId());
            }
            boolean sameRoot = Trees.scope(part.label).equals(Trees.scope(old));
            other.attr(sameRoot ? "aria-labelledby" : "aria-label", sameRoot ? part.label.id() : part.name());
            set(other, on);
            old.replaceWith(other);
            if (holdsLabel) {
                other.after(part.label);
            }
            scene.moved(old, other);
        }
        Element holder = scene.focus.row.parent();
        if (!toNative && holder != null && holder.closest("[role=radiogroup]") == null) {
            holder.attr("role", "radiogroup"); // ARIA wants one around elements with the role
        }
        return true;
    }

    static List<Part> radios(Scene scene) {
        List<Part> radios = new ArrayList<>();
        for (Part part : scene.present()) {
            if (part.shape == Part.Shape.RADIO && part.words.startsWith("email.")) {
                radios.add(part);
            }
        }
        return radios;
    }

    /** The native input is hidden to the eye; beside it stands a picture of a switch, which is as right to point at. */
    private static boolean proxy(Scene scene, Rng rng) {
        if (scene.focus.shape == Part.Shape.LINK
                || !scene.focus.control.normalName().equals("input")) {
            return false;
        }
        for (Part part : scene.present()) {
            if (part.control.normalName().equals("input")) {
                part.control
                        .addClass("visually-hidden")
                        .attr("style", "position:absolute;opacity:0;width:1px;height:1px");
                Element picture = new Element("span").addClass("proxy").attr("aria-hidden", "true");
                part.control.after(picture);
                part.also.add(picture);
            }
        }
        return true;
    }

    /** Two radios, on and off, in place of the switch. Right is the group or the radio we recommend, which is off. */
    private static boolean radioPair(Scene scene, Rng rng) {
        Part part = scene.focus;
        if (part.shape != Part.Shape.SWITCH) {
            return false;
        }
        Element old = part.control;
        boolean on = isOn(old);
        Element group = new Element("span").attr("role", "radiogroup").attr("aria-label", part.name());
        String name = rng.freshId();
        for (String state : List.of("on", "off")) {
            String id = rng.freshId();
            Element radio = group.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("id", id);
            set(radio, state.equals("on") == on);
            group.appendElement("label").attr("for", id).text(scene.words.of(state));
            if (state.equals("off") || !scene.recommended) {
                part.also.add(radio);
            }
        }
        old.replaceWith(group);
        scene.moved(old, group);
        return true;
    }

    private static boolean stripRole(Scene scene, Rng rng) {
        boolean done = false;
        for (Part part : scene.present()) {
            if (part.control.normalName().equals("input") && part.control.hasAttr("role")) {
                part.control.removeAttr("role");
                done |= part.equals(scene.focus);
            }
        }
        return done;
    }

    private static boolean flipState(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.SWITCH) {
            return false;
        }
        set(scene.focus.control, !isOn(scene.focus.control));
        return true;
    }

    private static boolean disable(Scene scene, Rng rng) {
        Element control = scene.focus.control;
        if (scene.focus.shape == Part.Shape.LINK) {
            return false;
        }
        if (control.normalName().equals("input") || control.normalName().equals("button")) {
            control.attr("disabled", "");
        } else {
            control.attr("aria-disabled", "true");
        }
        return true;
    }
}
