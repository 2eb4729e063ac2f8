package optlight.benchmark;

import static optlight.benchmark.Operator.Group.STRUCTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Where elements stand, and which elements stand around them. */
final class StructureOperators {
    static final List<Operator> ALL = List.of(
            new Operator("wrapInsert", STRUCTURE, Severity.MILD, StructureOperators::wrapInsert),
            new Operator("unwrap", STRUCTURE, Severity.MILD, StructureOperators::unwrap),
            new Operator("moveRow", STRUCTURE, Severity.MILD, StructureOperators::moveRow),
            new Operator("reorderRows", STRUCTURE, Severity.MEDIUM, StructureOperators::reorderRows),
            new Operator("controlFirst", STRUCTURE, Severity.MILD, StructureOperators::controlFirst),
            new Operator("splitColumns", STRUCTURE, Severity.REDESIGN, StructureOperators::splitColumns),
            new Operator("listsToDivs", STRUCTURE, Severity.MILD, StructureOperators::listsToDivs),
            new Operator("dropLandmarks", STRUCTURE, Severity.MEDIUM, StructureOperators::dropLandmarks),
            new Operator("virtualList", STRUCTURE, Severity.MEDIUM, StructureOperators::virtualList));

    private static final Set<String> PLAIN = Set.of("div", "span");

    private StructureOperators() {}

    private static boolean wrapInsert(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            if (rng.chance(0.15) && Trees.isFree(element)) {
                Element at = element;
                for (int depth = rng.between(1, 3); depth > 0; depth--) {
                    at = Trees.wrap(at, "div");
                }
                done = true;
            }
        }
        return done;
    }

    /** Takes plain wrappers away that mean nothing to anybody. */
    private static boolean unwrap(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            if (rng.chance(0.2) && PLAIN.contains(element.normalName()) && isMeaningless(scene, element)) {
                element.unwrap();
                done = true;
            }
        }
        return done;
    }

    private static boolean isMeaningless(Scene scene, Element element) {
        for (Attribute attribute : element.attributes()) {
            boolean plain =
                    attribute.getKey().equals("class") || attribute.getKey().startsWith("data-");
            if (!plain) {
                return false; // a role, an id, a slot, or what hides it
            }
        }
        for (Part part : scene.parts) {
            if (element.equals(part.label) || element.equals(part.control) || element.equals(part.row)) {
                return false;
            }
        }
        return element.childrenSize() == 1
                && element.ownText().isBlank()
                && !element.equals(scene.card)
                && !element.equals(scene.body)
                && !element.equals(scene.rail)
                && element.parent() != null;
    }

    /** The row of the target stands elsewhere among its siblings. */
    private static boolean moveRow(Scene scene, Rng rng) {
        Element row = scene.focus.row;
        Element parent = row.parent();
        if (parent == null || siblingRows(scene, row).size() < 2) {
            return false;
        }
        List<Element> others = siblingRows(scene, row);
        others.remove(row);
        row.remove();
        Element anchor = rng.pick(others);
        if (rng.chance(0.5)) {
            anchor.before(row);
        } else {
            anchor.after(row);
        }
        return true;
    }

    private static boolean reorderRows(Scene scene, Rng rng) {
        List<Element> rows = siblingRows(scene, scene.focus.row);
        if (rows.size() < 2) {
            return false;
        }
        Element parent = scene.focus.row.parent();
        rows.forEach(Element::remove);
        for (Element row : rng.shuffled(rows)) {
            parent.appendChild(row);
        }
        return true;
    }

    static List<Element> siblingRows(Scene scene, Element row) {
        List<Element> rows = new ArrayList<>();
        for (Part part : scene.parts) {
            if (row.parent() != null && row.parent().equals(part.row.parent()) && !rows.contains(part.row)) {
                rows.add(part.row);
            }
        }
        return rows;
    }

    /** Control before label, in every row. */
    private static boolean controlFirst(Scene scene, Rng rng) {
        boolean done = false;
        for (Part part : scene.present()) {
            Element first = childHolding(part.row, part.label);
            Element second = childHolding(part.row, part.control);
            if (part.shape != Part.Shape.LINK && first != null && second != null && !first.equals(second)) {
                if (first.elementSiblingIndex() < second.elementSiblingIndex()) {
                    first.before(second);
                } else {
                    second.before(first);
                }
                done = true;
            }
        }
        return done;
    }

    private static Element childHolding(Element row, Element inner) {
        for (Element child : row.children()) {
            if (!Trees.isShadowRoot(child) && Trees.holds(child, inner)) {
                return child;
            }
        }
        return null;
    }

    /** All labels in one column, all controls in another: rows are a matter of style sheets. */
    private static boolean splitColumns(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.SWITCH) {
            return false;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : scene.present()) {
            boolean mine = part.shape == Part.Shape.SWITCH && Trees.holds(scene.body, part.row);
            if (mine
                    && (childHolding(part.row, part.label) == null
                            || childHolding(part.row, part.control) == null
                            || childHolding(part.row, part.label).equals(childHolding(part.row, part.control)))) {
                return false; // in a shadow root, or one element
            }
            if (mine) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        Element grid = new Element("div").addClass("grid");
        Element labels = grid.appendElement("div").addClass("grid-texts");
        Element controls = grid.appendElement("div").addClass("grid-controls");
        parts.get(0).row.before(grid);
        for (Part part : parts) {
            Element label = childHolding(part.row, part.label);
            Element control = childHolding(part.row, part.control);
            labels.appendElement("div").appendChild(label);
            controls.appendElement("div").appendChild(control);
            part.row.remove();
            scene.moved(part.row, grid);
        }
        return true;
    }

    private static boolean listsToDivs(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            if (Set.of("ul", "li", "section", "article").contains(element.normalName())) {
                scene.moved(element, Trees.retagged(element, "div"));
                done = true;
            }
        }
        return done;
    }

    /** No main, nav, header or footer, and no role that says so. */
    private static boolean dropLandmarks(Scene scene, Rng rng) {
        boolean done = false;
        for (Element element : scene.elements()) {
            if (Set.of("main", "nav", "header", "footer", "aside").contains(element.normalName())) {
                Element plain = Trees.retagged(element, "div");
                plain.removeAttr("role");
                scene.moved(element, plain);
                done = true;
            } else if (Set.of("main", "navigation", "banner", "contentinfo").contains(element.attr("role"))) {
                element.removeAttr("role");
                done = true;
            }
        }
        return done;
    }

    /** Only the rows on the screen are in the page. */
    private static boolean virtualList(Scene scene, Rng rng) {
        List<Element> rows = siblingRows(scene, scene.focus.row);
        if (rows.size() < 4 || scene.focus.shape == Part.Shape.RADIO) {
            return false;
        }
        int mine = rows.indexOf(scene.focus.row);
        int first = Math.max(0, mine - rng.below(3));
        int last = Math.min(rows.size() - 1, mine + rng.below(3));
        for (int i = 0; i < rows.size(); i++) {
            boolean isOurs = false;
            for (Part part : scene.ours) {
                isOurs |= part.row.equals(rows.get(i));
            }
            if ((i < first || i > last) && !isOurs) {
                rows.get(i).remove();
            }
        }
        return true;
    }
}
