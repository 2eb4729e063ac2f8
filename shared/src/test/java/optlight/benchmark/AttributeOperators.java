package optlight.benchmark;

import static optlight.benchmark.Operator.Group.ATTRIBUTES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Classes, ids and data attributes: what no member sees. */
final class AttributeOperators {
    static final List<Operator> ALL = List.of(
            new Operator("hashClasses", ATTRIBUTES, Severity.MILD, AttributeOperators::hashClasses),
            new Operator("dropClasses", ATTRIBUTES, Severity.MEDIUM, AttributeOperators::dropClasses),
            new Operator("churnIds", ATTRIBUTES, Severity.MILD, AttributeOperators::churnIds),
            new Operator("loseKey", ATTRIBUTES, Severity.REDESIGN, AttributeOperators::loseKey),
            new Operator("moveKey", ATTRIBUTES, Severity.MEDIUM, AttributeOperators::moveKey),
            new Operator("dropData", ATTRIBUTES, Severity.MILD, AttributeOperators::dropData),
            new Operator("renameData", ATTRIBUTES, Severity.MILD, AttributeOperators::renameData),
            new Operator("addData", ATTRIBUTES, Severity.MILD, AttributeOperators::addData));

    private static final List<String> REFERENCES =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls");

    private AttributeOperators() {}

    private static boolean hashClasses(Scene scene, Rng rng) {
        Map<String, String> hashed = new HashMap<>();
        for (Element element : scene.elements()) {
            Set<String> classes = new HashSet<>();
            for (String name : element.classNames()) {
                if (!name.isEmpty()) {
                    classes.add(hashed.computeIfAbsent(name, it -> "_" + rng.hex(6)));
                }
            }
            if (!classes.isEmpty()) {
                element.classNames(classes);
            }
        }
        return !hashed.isEmpty();
    }

    private static boolean dropClasses(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            if (element.hasAttr("class") && rng.chance(0.8)) {
                element.removeAttr("class");
                done = true;
            }
        }
        return done;
    }

    /** New ids for one page view; references follow. LinkedIn's keys are no such ids and stay. */
    private static boolean churnIds(Scene scene, Rng rng) {
        boolean done = false;
        for (Document document : scene.documents()) {
            Map<String, String> fresh = new HashMap<>();
            for (Element element : Trees.within(document)) {
                if (!element.id().isEmpty()
                        && !Keys.isKey(element.id())
                        && !element.id().equals("main")) {
                    element.attr("id", fresh.computeIfAbsent(element.id(), it -> rng.freshId()));
                    done = true;
                }
            }
            refer(document, fresh);
        }
        return done;
    }

    /** The key of the control is gone: what carried it has an id of the page view. */
    private static boolean loseKey(Scene scene, Rng rng) {
        Element control = scene.focus.control;
        String key = Keys.on(control);
        if (key == null) {
            return false;
        }
        String fresh = rng.freshId();
        for (Element element : scene.elements()) {
            if (element.id().equals(key)) {
                element.attr("id", fresh);
            }
            if (element.attr("name").equals(key)) {
                element.removeAttr("name");
            }
        }
        refer(scene.documentOf(control), Map.of(key, fresh));
        return true;
    }

    /** The key stands in another attribute of the control. */
    private static boolean moveKey(Scene scene, Rng rng) {
        Element control = scene.focus.control;
        String key = Keys.on(control);
        boolean free = control.id().isEmpty() && !control.hasAttr("name");
        if (key == null || control.attr("type").equals("radio")) {
            return false;
        }
        if (control.attr("name").equals(key) && control.id().isEmpty()) {
            control.removeAttr("name").attr("id", key);
            return true;
        }
        if (free && control.attr("aria-labelledby").equals(key)) {
            String fresh = rng.freshId();
            for (Element element : scene.elements()) {
                if (element.id().equals(key)) {
                    element.attr("id", fresh);
                }
            }
            control.attr("aria-labelledby", fresh).attr(rng.of("id", "name"), key);
            return true;
        }
        return false;
    }

    private static boolean dropData(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            for (Attribute attribute : element.attributes().asList()) {
                if (isData(attribute.getKey()) && rng.chance(0.7)) {
                    element.removeAttr(attribute.getKey());
                    done = true;
                }
            }
        }
        return done;
    }

    private static boolean renameData(Scene scene, Rng rng) {
        Map<String, String> renamed = new HashMap<>();
        for (Element element : scene.elements()) {
            for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
                if (isData(attribute.getKey())) {
                    String other = renamed.computeIfAbsent(attribute.getKey(), it -> "data-" + rng.hex(5));
                    element.removeAttr(attribute.getKey()).attr(other, attribute.getValue());
                }
            }
        }
        return !renamed.isEmpty();
    }

    private static boolean addData(Scene scene, Rng rng) {
        for (Element element : scene.elements()) {
            if (rng.chance(0.15)) {
                element.attr(rng.of("data-view-name", "data-testid", "componentkey", "data-sdui-id"), rng.hex(8));
            }
        }
        return true;
    }

    private static boolean isData(String attribute) {
        return attribute.startsWith("data-") || attribute.equals("componentkey");
    }

    private static void refer(Document document, Map<String, String> fresh) {
        for (Element element : Trees.within(document)) {
            for (String reference : REFERENCES) {
                if (element.hasAttr(reference)) {
                    StringBuilder ids = new StringBuilder();
                    for (String id : element.attr(reference).split("\\s+", -1)) {
                        ids.append(ids.isEmpty() ? "" : " ").append(fresh.getOrDefault(id, id));
                    }
                    element.attr(reference, ids.toString());
                }
            }
        }
    }
}
