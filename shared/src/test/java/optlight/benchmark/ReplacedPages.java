package optlight.benchmark;

import static optlight.benchmark.Operator.Group.REMOVAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Something else altogether under the address of the target. */
final class ReplacedPages {
    static final List<Operator> ALL = List.of(
            new Operator("rivalPage", REMOVAL, Severity.NONE, ReplacedPages::rivalPage),
            new Operator("errorCard", REMOVAL, Severity.NONE, ReplacedPages::errorCard),
            new Operator("loginPage", REMOVAL, Severity.NONE, ReplacedPages::loginPage),
            new Operator("feedPage", REMOVAL, Severity.NONE, ReplacedPages::feedPage),
            new Operator("pollPage", REMOVAL, Severity.NONE, ReplacedPages::pollPage),
            new Operator("otherSite", REMOVAL, Severity.NONE, ReplacedPages::otherSite),
            new Operator("skeleton", REMOVAL, Severity.NONE, ReplacedPages::skeleton),
            new Operator("foreignFrame", REMOVAL, Severity.NONE, ReplacedPages::foreignFrame),
            new Operator("notInYourRegion", REMOVAL, Severity.NONE, ReplacedPages::notInYourRegion));

    private ReplacedPages() {}

    private static boolean isInCard(Scene scene) {
        return Trees.holds(scene.card, scene.focus.control) && scene.card.parent() != null;
    }

    /** The page of another setting: what is there still, or already, while the address is ours. */
    private static boolean rivalPage(Scene scene, Rng rng) {
        if (!isInCard(scene) || scene.focus.shape == Part.Shape.LINK) {
            return false;
        }
        Element old = scene.card;
        Pieces pieces = new Pieces(scene, rng);
        boolean research = scene.focus.words.startsWith("research");
        String rival =
                scene.focus.shape == Part.Shape.RADIO ? "phone" : rng.of(research ? "genai" : "research", "invites");
        rival = scene.focus.words.startsWith("invites") ? "research" : rival;
        String question = rival + ".question";
        Element card = pieces.card(
                scene.words.of(rival + ".title"), scene.words.of(question), scene.words.of("explain"), "privacy");
        switch (rival) {
            case "phone" ->
                pieces.radios(
                        scene.body,
                        scene.words.of("phone.title"),
                        scene.words.of(question),
                        List.of("phone.o1", "phone.o2", "phone.o3"));
            case "invites" -> {
                for (String each : List.of("page", "event", "newsletter", "member")) {
                    pieces.toggle(scene.body, "invites." + each, null);
                }
            }
            case "research" -> pieces.toggle(scene.body, "research.label", "allowAnonymizedDataResearch");
            default -> pieces.toggle(scene.body, rival + ".label", null);
        }
        old.replaceWith(card);
        return Removals.done(scene, "a rival's page");
    }

    private static boolean errorCard(Scene scene, Rng rng) {
        if (!isInCard(scene)) {
            return false;
        }
        Element error = new Element("div").addClass("error");
        if (rng.chance(0.5) && !scene.headings.isEmpty()) {
            error.appendElement("h1").text(scene.headings.get(0).text());
        }
        error.appendElement("h2").text(scene.words.of("error.title"));
        error.appendElement("p").text(scene.words.of("error.text"));
        error.appendElement("button").attr("type", "button").text(scene.words.of("error.retry"));
        if (rng.chance(0.3)) {
            Element label = error.appendElement("label");
            label.appendElement("input").attr("type", "checkbox");
            label.appendText(scene.words.of("feed.subscribe"));
        }
        scene.card.replaceWith(error);
        return Removals.done(scene, "an error");
    }

    /** The whole page; with a password or, in two steps, without one yet. */
    private static boolean loginPage(Scene scene, Rng rng) {
        String password =
                "<label for=\"pw\">${password}</label><input id=\"pw\" type=\"password\" name=\"session_password\">";
        whole(scene, Generation.file("pages/login.html").replace("<!--password-->", rng.chance(0.5) ? password : ""));
        return Removals.done(scene, "a log-in page");
    }

    private static boolean otherSite(Scene scene, Rng rng) {
        whole(scene, Generation.file("pages/other-site.html"));
        return Removals.done(scene, "another site's page");
    }

    private static void whole(Scene scene, String template) {
        Map<String, String> words = new HashMap<>();
        words.put("lang", scene.words.language());
        words.put("dir", scene.words.direction());
        for (String key : List.of("title", "email", "password", "button", "keep")) {
            words.put(key, scene.words.of("login." + key));
        }
        for (String key : List.of("settings", "cookies", "back", "learn", "cat.privacy", "cat.visibility")) {
            words.put(key, scene.words.of(key));
        }
        scene.page = Jsoup.parse(Generation.filled(template, words));
        scene.frames.clear();
    }

    /** Posts under our address, which quote the target word for word. */
    private static boolean feedPage(Scene scene, Rng rng) {
        if (!isInCard(scene)) {
            return false;
        }
        Element feed = new Element("div").addClass("feed");
        for (int i = rng.between(1, 3); i > 0; i--) {
            feed.appendChild(Posts.quoting(scene, rng));
        }
        scene.card.replaceWith(feed);
        return Removals.done(scene, "posts that quote");
    }

    private static boolean pollPage(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.RADIO || !isInCard(scene)) {
            return false;
        }
        scene.card.replaceWith(new Element("div").addClass("feed").appendChild(Posts.poll(scene, rng)));
        return Removals.done(scene, "a member's poll that quotes");
    }

    /** The page while it loads: the frame is drawn, the content is grey bars. */
    private static boolean skeleton(Scene scene, Rng rng) {
        if (!isInCard(scene)) {
            return false;
        }
        Element grey = new Element("div").addClass("skeleton").attr("aria-busy", "true");
        if (rng.chance(0.5) && !scene.headings.isEmpty()) {
            grey.appendElement("h2").text(scene.headings.get(0).text());
        }
        for (int i = rng.between(2, 6); i > 0; i--) {
            Element bar = grey.appendElement("div").addClass("skeleton-row");
            bar.appendElement("div").addClass("skeleton-text");
            bar.appendElement("div").addClass("skeleton-toggle");
        }
        scene.card.replaceWith(grey);
        return Removals.done(scene, "still loading");
    }

    /** What the page is about stands in a frame of another origin. */
    private static boolean foreignFrame(Scene scene, Rng rng) {
        if (!isInCard(scene)) {
            return false;
        }
        scene.card.replaceWith(new Element("iframe")
                .attr("src", "https://example.com/settings")
                .attr("title", ""));
        return Removals.done(scene, "in a frame of another origin");
    }

    private static boolean notInYourRegion(Scene scene, Rng rng) {
        if (!isInCard(scene) || scene.focus.shape == Part.Shape.LINK) {
            return false;
        }
        scene.body.empty();
        scene.body.append("<div><p></p></div>");
        scene.body.selectFirst("p").text(scene.focus.name() + ". " + scene.words.of("region"));
        return Removals.done(scene, "not in your region");
    }
}
