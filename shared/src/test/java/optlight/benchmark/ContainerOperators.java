package optlight.benchmark;

import static optlight.benchmark.Operator.Group.CONTAINERS;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Frames, shadow roots, dialogs and portals around what the page is about. */
final class ContainerOperators {
    static final List<Operator> ALL = List.of(
            new Operator("intoFrame", CONTAINERS, Severity.MEDIUM, ContainerOperators::intoFrame),
            new Operator("intoShadow", CONTAINERS, Severity.MEDIUM, ContainerOperators::intoShadow),
            new Operator("rowIntoShadow", CONTAINERS, Severity.REDESIGN, ContainerOperators::rowIntoShadow),
            new Operator("liftIntoDialog", CONTAINERS, Severity.REDESIGN, ContainerOperators::liftIntoDialog),
            new Operator("portal", CONTAINERS, Severity.REDESIGN, ContainerOperators::portal),
            new Operator("intoOpenDetails", CONTAINERS, Severity.MEDIUM, ContainerOperators::intoOpenDetails));

    private ContainerOperators() {}

    private static boolean isRail(Scene scene) {
        return Trees.holds(scene.rail, scene.focus.control);
    }

    private static boolean intoFrame(Scene scene, Rng rng) {
        if (isRail(scene) || !scene.frames.isEmpty() || !Trees.isFree(scene.card)) {
            return false;
        }
        Document inner = Document.createShell("");
        inner.child(0).attr("lang", scene.page.child(0).attr("lang")).attr("dir", scene.words.direction());
        Element frame = new Element("iframe").attr("title", "").attr("src", scene.path + "?embedded=true");
        scene.card.replaceWith(frame);
        Element main = inner.body().appendElement("div").addClass("page");
        main.appendChild(scene.card);
        scene.frames.put(frame, inner);
        return true;
    }

    /** The card becomes what a custom element shows from its open shadow root. */
    private static boolean intoShadow(Scene scene, Rng rng) {
        if (isRail(scene) || !Trees.isFree(scene.card)) {
            return false;
        }
        shadowAround(scene.card, "app-panel", rng);
        return true;
    }

    private static boolean rowIntoShadow(Scene scene, Rng rng) {
        Element row = scene.focus.row;
        boolean item = row.normalName().equals("li");
        boolean tied = scene.focus.shape == Part.Shape.RADIO; // native radios of one group share a root
        if (isRail(scene) || item || tied || !Trees.isFree(row)) {
            return false;
        }
        shadowAround(row, "app-row", rng);
        return true;
    }

    private static void shadowAround(Element element, String tag, Rng rng) {
        Element host = new Element(tag);
        element.replaceWith(host);
        Element root = host.appendElement("template").attr("shadowrootmode", "open");
        if (rng.chance(0.5)) {
            root.appendElement("style").text(":host{display:block}");
        }
        root.appendChild(element);
    }

    private static boolean liftIntoDialog(Scene scene, Rng rng) {
        if (isRail(scene)
                || scene.focus.shape == Part.Shape.LINK
                || scene.card.closest("dialog, [role=dialog]") != null) {
            return false;
        }
        Element body = scene.documentOf(scene.card).body();
        Element dialog = new Element(rng.chance(0.5) ? "dialog" : "div");
        if (dialog.normalName().equals("dialog")) {
            dialog.attr("open", "");
        } else {
            dialog.attr("role", "dialog").attr("aria-modal", "true");
        }
        body.appendElement("div").addClass("overlay").appendChild(dialog);
        dialog.appendChild(scene.card);
        dialog.appendElement("button").attr("type", "button").text(scene.words.of("back"));
        return true;
    }

    /** The card is drawn by a portal at the end of the body, outside the main part. */
    private static boolean portal(Scene scene, Rng rng) {
        if (isRail(scene) || scene.card.closest("dialog, [role=dialog]") != null) {
            return false;
        }
        Element body = scene.documentOf(scene.card).body();
        body.appendElement("div").attr("id", "portal-" + rng.hex(4)).appendChild(scene.card);
        return true;
    }

    /** The rows stand in a fold that is open. */
    private static boolean intoOpenDetails(Scene scene, Rng rng) {
        boolean inList = scene.body.normalName().equals("ul");
        if (isRail(scene) || inList || scene.body.childrenSize() == 0) {
            return false;
        }
        List<Node> rows = new ArrayList<>(scene.body.childNodes());
        Element fold = scene.body.appendElement("details").attr("open", "");
        fold.appendElement("summary").text(scene.words.of("learn"));
        rows.forEach(fold::appendChild);
        return true;
    }
}
