package optlight.benchmark;

import static optlight.benchmark.Operator.Group.DECOY;

import java.util.List;
import org.jsoup.nodes.Element;

/** What looks like the target and is not, beside the target. */
final class DecoyOperators {
    static final List<Operator> ALL = List.of(
            new Operator("similarLabel", DECOY, Severity.MILD, DecoyOperators::similarLabel),
            new Operator("negatedTwin", DECOY, Severity.MEDIUM, DecoyOperators::negatedTwin),
            new Operator("sameLabelElsewhere", DECOY, Severity.MEDIUM, DecoyOperators::sameLabelElsewhere),
            new Operator("rivalBeside", DECOY, Severity.MILD, DecoyOperators::rivalBeside),
            new Operator("hiddenCopy", DECOY, Severity.MILD, DecoyOperators::hiddenCopy),
            new Operator("hrefSuffix", DECOY, Severity.MILD, DecoyOperators::hrefSuffix),
            new Operator("keyWithin", DECOY, Severity.MILD, DecoyOperators::keyWithin),
            new Operator("learnMoreTwin", DECOY, Severity.MILD, DecoyOperators::learnMoreTwin),
            new Operator("feedQuote", DECOY, Severity.MILD, DecoyOperators::feedQuote),
            new Operator("chatQuote", DECOY, Severity.MILD, DecoyOperators::chatQuote));

    private DecoyOperators() {}

    private static boolean isSwitch(Scene scene) {
        return scene.focus.shape == Part.Shape.SWITCH;
    }

    private static String variant(Scene scene, String variant) {
        String key = scene.focus.words.replace(".label", "." + variant);
        return scene.focus.words.endsWith(".label") && scene.words.has(key) ? scene.words.of(key) : null;
    }

    /** A row as ours, with another name; it stands beside ours. */
    private static Element twin(Scene scene, Rng rng, String name) {
        Element row = scene.focus.row;
        Element twin = row.clone();
        Copies.makeDistinct(twin, rng);
        Copies.rename(twin, scene.focus.name(), name);
        if (rng.chance(0.5)) {
            row.before(twin);
        } else {
            row.after(twin);
        }
        return twin;
    }

    private static boolean canStandBeside(Scene scene) {
        Element parent = scene.focus.row.parent();
        return parent != null && !Trees.isShadowRoot(parent) && parent.parent() != null && isAlone(scene);
    }

    /** Whether the row is the target's alone: in a grid of columns all share one. */
    private static boolean isAlone(Scene scene) {
        for (Part part : scene.parts) {
            if (!part.equals(scene.focus) && Trees.holds(scene.focus.row, part.control)) {
                return false;
            }
        }
        return true;
    }

    private static boolean similarLabel(Scene scene, Rng rng) {
        String similar = variant(scene, "similar");
        if (!isSwitch(scene) || similar == null || !canStandBeside(scene)) {
            return false;
        }
        twin(scene, rng, similar);
        return true;
    }

    private static boolean negatedTwin(Scene scene, Rng rng) {
        String negated = variant(scene, "negated");
        if (!isSwitch(scene) || negated == null || !canStandBeside(scene)) {
            return false;
        }
        twin(scene, rng, negated);
        return true;
    }

    /** The same row once more, under the heading of what a company page's administrator sets. */
    private static boolean sameLabelElsewhere(Scene scene, Rng rng) {
        if (!isSwitch(scene) || !Trees.isFree(scene.card) || !isAlone(scene)) {
            return false;
        }
        Element section = new Element("section");
        section.appendElement("h2").text(scene.words.of("section.company"));
        Element twin = scene.focus.row.clone();
        Copies.makeDistinct(twin, rng);
        section.appendElement(twin.normalName().equals("li") ? "ul" : "div").appendChild(twin);
        scene.card.after(section);
        return true;
    }

    /** Another setting's switch, with its own name, under its own heading. */
    private static boolean rivalBeside(Scene scene, Rng rng) {
        if (scene.focus.shape == Part.Shape.LINK || !Trees.isFree(scene.card)) {
            return false;
        }
        boolean research = !scene.focus.words.startsWith("research");
        String prefix = research ? "research" : "genai";
        Element section = new Element("section");
        section.appendElement("h2").text(scene.words.of(prefix + ".title"));
        Element line = section.appendElement("div");
        String id = research ? "allowAnonymizedDataResearch" : rng.freshId();
        line.appendElement("p").attr("id", id).text(scene.words.of(prefix + ".label"));
        line.appendElement("input")
                .attr("type", "checkbox")
                .attr("role", "switch")
                .attr("aria-labelledby", id);
        if (rng.chance(0.5)) {
            scene.card.before(section);
        } else {
            scene.card.after(section);
        }
        return true;
    }

    /** A copy of the row that is in the page but not to be seen: for phones, or of a dialog that is closed. */
    private static boolean hiddenCopy(Scene scene, Rng rng) {
        if (!canStandBeside(scene)) {
            return false;
        }
        Element copy = scene.focus.row.clone();
        if (rng.chance(0.5)) {
            Copies.makeDistinct(copy, rng);
        }
        Copies.hide(copy, rng);
        if (rng.chance(0.5)) {
            scene.focus.row.before(copy);
        } else {
            scene.focus.row.after(copy);
        }
        return true;
    }

    /** A row whose address begins with ours. */
    private static boolean hrefSuffix(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.LINK || !canStandBeside(scene)) {
            return false;
        }
        String name = scene.focus.name() + ": " + scene.words.of("n.search");
        Element twin = twin(scene, rng, name);
        for (Element link : twin.getAllElements()) {
            if (link.hasAttr("href")) {
                Hrefs.lengthen(link, rng.of("-history", "/history"));
            }
        }
        return true;
    }

    /** Another switch whose key holds ours. */
    private static boolean keyWithin(Scene scene, Rng rng) {
        String key = Keys.on(scene.focus.control);
        if (!isSwitch(scene) || key == null || !canStandBeside(scene)) {
            return false;
        }
        Element twin = twin(scene, rng, scene.words.of("n.messaging"));
        Copies.rekey(twin, rng.of(key + "History", "dis" + key, key + "-mobile"));
        return true;
    }

    /** A link to help with the very words of the target. */
    private static boolean learnMoreTwin(Scene scene, Rng rng) {
        if (scene.card.parent() == null) {
            return false;
        }
        Element line = new Element("p");
        line.appendElement("a")
                .attr("href", "https://www.linkedin.com/help/linkedin/answer/a6278444")
                .text(scene.focus.name());
        Element at = scene.body.normalName().equals("ul") ? scene.body : scene.body.firstElementChild();
        if (at == null || at.parent() == null) {
            return false;
        }
        at.before(line);
        return true;
    }

    private static boolean feedQuote(Scene scene, Rng rng) {
        scene.page.body().appendElement("aside").appendChild(Posts.quoting(scene, rng));
        return true;
    }

    private static boolean chatQuote(Scene scene, Rng rng) {
        Element chat =
                scene.page.body().appendElement("div").attr("role", "log").attr("aria-label", "Chat");
        chat.appendElement("p").text("A. Member: " + scene.focus.name());
        chat.appendElement("textarea").attr("aria-label", scene.words.of("feed.comment"));
        return true;
    }
}
