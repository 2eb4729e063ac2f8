package optlight.benchmark;

import static optlight.benchmark.Operator.Group.HEADINGS;
import static optlight.benchmark.Operator.Group.LANGUAGE;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's language, and the headings. */
final class LanguageOperators {
    static final List<Operator> ALL = List.of(
            new Operator("wrongLang", LANGUAGE, Severity.MILD, LanguageOperators::wrongLang),
            new Operator("otherChrome", LANGUAGE, Severity.MEDIUM, LanguageOperators::otherChrome),
            new Operator("headingEdit", HEADINGS, Severity.MEDIUM, LanguageOperators::headingEdit),
            new Operator("headingRemoved", HEADINGS, Severity.REDESIGN, LanguageOperators::headingRemoved),
            new Operator("headingLevel", HEADINGS, Severity.MILD, LanguageOperators::headingLevel),
            new Operator("headingToText", HEADINGS, Severity.REDESIGN, LanguageOperators::headingToText),
            new Operator("headingMoved", HEADINGS, Severity.MEDIUM, LanguageOperators::headingMoved),
            new Operator("headingAbove", HEADINGS, Severity.MILD, LanguageOperators::headingAbove));

    private LanguageOperators() {}

    private static boolean wrongLang(Scene scene, Rng rng) {
        String lang = rng.of("", "en", "en-US", "de", "xx");
        for (Document document : scene.documents()) {
            document.child(0).attr("lang", lang);
        }
        return !lang.equals(scene.words.language());
    }

    /** Everything around is in another language: a translation that has come only in part. */
    private static boolean otherChrome(Scene scene, Rng rng) {
        Element foot = scene.page.selectFirst("footer, [role=contentinfo]");
        if (foot == null || scene.words.language().equals("en")) {
            return false;
        }
        for (Element link : foot.select("a")) {
            Trees.setText(link, rng.of("About", "Accessibility", "Privacy Policy", "Cookie Policy", "Help Center"));
        }
        scene.page.title("Settings | LinkedIn");
        scene.page.body().prependElement("div").attr("role", "status").text("Some of this page is not translated yet.");
        return true;
    }

    private static boolean headingEdit(Scene scene, Rng rng) {
        if (scene.headings.isEmpty()) {
            return false;
        }
        String row = scene.focus.words.substring(0, scene.focus.words.indexOf('.')) + ".row";
        for (Element heading : scene.headings) {
            switch (rng.below(3)) {
                case 0 -> Trees.setText(heading, heading.text() + " (" + scene.words.of("new") + ")");
                case 1 -> Trees.setText(heading, scene.words.has(row) ? scene.words.of(row) : heading.text() + ".");
                default -> heading.prependElement("svg").attr("aria-hidden", "true");
            }
        }
        return true;
    }

    private static boolean headingRemoved(Scene scene, Rng rng) {
        boolean done = !scene.headings.isEmpty();
        scene.headings.forEach(Element::remove);
        scene.headings.clear();
        return done;
    }

    private static boolean headingLevel(Scene scene, Rng rng) {
        if (scene.headings.isEmpty()) {
            return false;
        }
        for (Element heading : List.copyOf(scene.headings)) {
            if (rng.chance(0.3)) {
                Element other = Trees.retagged(heading, "div");
                other.attr("role", "heading").attr("aria-level", String.valueOf(rng.between(1, 4)));
                scene.moved(heading, other);
            } else {
                Element other = Trees.retagged(heading, "h" + rng.between(1, 4));
                other.removeAttr("role").removeAttr("aria-level");
                scene.moved(heading, other);
            }
        }
        return true;
    }

    /** The title is big letters and no heading. */
    private static boolean headingToText(Scene scene, Rng rng) {
        if (scene.headings.isEmpty()) {
            return false;
        }
        for (Element heading : List.copyOf(scene.headings)) {
            // A paragraph that holds a block would not read back as it was written.
            Element other = Trees.retagged(heading, heading.selectFirst("div") == null ? "p" : "div");
            other.removeAttr("role").removeAttr("aria-level");
            scene.moved(heading, other);
        }
        return true;
    }

    /** The title stands above the card, in the main part of the page. */
    private static boolean headingMoved(Scene scene, Rng rng) {
        if (scene.headings.isEmpty() || scene.card.parent() == null || !Trees.isFree(scene.card)) {
            return false;
        }
        Element heading = scene.headings.get(0);
        if (heading.hasAttr("slot")) {
            heading.removeAttr("slot");
        }
        Element bar = new Element("div").addClass("page-title");
        scene.card.before(bar);
        bar.appendChild(heading);
        return true;
    }

    /** The category's name stands above the title, as a heading of a higher level. */
    private static boolean headingAbove(Scene scene, Rng rng) {
        if (scene.headings.isEmpty() || !Trees.isFree(scene.card)) {
            return false;
        }
        scene.card.before(new Element("h1").text(scene.words.of(rng.of("settings", "cat.privacy"))));
        return true;
    }
}
