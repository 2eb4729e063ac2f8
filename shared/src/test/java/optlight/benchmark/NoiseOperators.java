package optlight.benchmark;

import static optlight.benchmark.Operator.Group.NOISE;

import java.util.List;
import org.jsoup.nodes.Element;

/** What else is on a page. */
final class NoiseOperators {
    static final List<Operator> ALL = List.of(
            new Operator("manyNodes", NOISE, Severity.MILD, NoiseOperators::manyNodes),
            new Operator("cookieBanner", NOISE, Severity.MILD, NoiseOperators::cookieBanner),
            new Operator("promotion", NOISE, Severity.MILD, NoiseOperators::promotion),
            new Operator("moreExplanation", NOISE, Severity.MILD, NoiseOperators::moreExplanation),
            new Operator("foreignSwitches", NOISE, Severity.MEDIUM, NoiseOperators::foreignSwitches),
            new Operator("hundredsOfSwitches", NOISE, Severity.REDESIGN, NoiseOperators::hundredsOfSwitches),
            new Operator("themeSwitch", NOISE, Severity.MILD, NoiseOperators::themeSwitch));

    private NoiseOperators() {}

    private static boolean manyNodes(Scene scene, Rng rng) {
        Element drawer = scene.page.body().appendElement("div").addClass("msg-overlay");
        for (int i = rng.between(30, 120); i > 0; i--) {
            Element item = drawer.appendElement("div").addClass("msg-item");
            item.appendElement("span").text("A. Member " + i);
            item.appendElement("time").text(rng.between(1, 23) + "h");
        }
        return true;
    }

    private static boolean cookieBanner(Scene scene, Rng rng) {
        Element banner =
                scene.page.body().prependElement("div").attr("role", "region").attr("aria-label", "Cookies");
        banner.appendElement("p").text(scene.words.of("footer.cookies"));
        Element label = banner.appendElement("label");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("role", "switch")
                .attr("id", "nonEssentialCookieConsent");
        label.appendText(scene.words.of("cookies"));
        return true;
    }

    private static boolean promotion(Scene scene, Rng rng) {
        Element aside = scene.page.body().appendElement("aside");
        aside.appendElement("h2").text(scene.words.of("promo.title"));
        aside.appendElement("p").text(scene.words.of("promo.text"));
        aside.appendElement("a").attr("href", "/premium/products").text(scene.words.of("promo.title"));
        return true;
    }

    /** Sentences about the setting, in its card. */
    private static boolean moreExplanation(Scene scene, Rng rng) {
        if (scene.focus.shape == Part.Shape.LINK || scene.card.parent() == null) {
            return false;
        }
        Element note = new Element("div").addClass("note");
        note.appendElement("p").text("„" + scene.focus.name() + "“: " + scene.words.of("genai.explain"));
        if (rng.chance(0.5)) {
            scene.body.before(note);
        } else {
            scene.body.after(note);
        }
        return true;
    }

    /** A card of other switches after ours. */
    private static boolean foreignSwitches(Scene scene, Rng rng) {
        others(scene, rng, rng.between(3, 8));
        return true;
    }

    private static boolean hundredsOfSwitches(Scene scene, Rng rng) {
        if (rng.chance(0.7)) {
            return false; // rare, and slow
        }
        others(scene, rng, 300);
        return true;
    }

    private static void others(Scene scene, Rng rng, int count) {
        Element list = new Element("div").addClass("other-card");
        list.appendElement("h3").text(scene.words.of("cat.notifications"));
        for (int i = 0; i < count; i++) {
            Element line = list.appendElement("div");
            String id = rng.freshId() + i;
            line.appendElement("span").attr("id", id).text(scene.words.of("n.blocked") + " " + (i + 1));
            line.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("role", "switch")
                    .attr("aria-labelledby", id);
        }
        Element at = Trees.isFree(scene.card) ? scene.card : null;
        if (at == null) {
            scene.documentOf(scene.card).body().appendChild(list);
        } else {
            at.after(list);
        }
    }

    /** Light or dark, in the header. */
    private static boolean themeSwitch(Scene scene, Rng rng) {
        Element header = scene.page.selectFirst("header, [role=banner]");
        if (header == null || Trees.isShadowRoot(header)) {
            return false;
        }
        header.appendElement("button")
                .attr("type", "button")
                .attr("role", "switch")
                .attr("aria-checked", "false")
                .attr("aria-label", "Dark mode");
        return true;
    }
}
