package optlight.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.benchmark.Generation.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the pieces of a page in the mark-up and the language of a scene. */
final class Pieces {
    /** Keys that no definition has: what stands on controls whose key nobody knows. Invented. */
    private static final List<String> UNKNOWN_KEYS =
            List.of("dataUsePreference", "memberContentSetting", "useFocusedInbox", "messagingAssist", "inviteChannel");

    private final Scene scene;
    private final Words words;
    private final Rng rng;
    private final List<String> keysLeft;

    Pieces(Scene scene, Rng rng) {
        this.scene = scene;
        this.words = scene.words;
        this.rng = rng;
        this.keysLeft = new ArrayList<>(rng.shuffled(UNKNOWN_KEYS));
    }

    Document document(String fragment, String title, Map<String, Element> marked) {
        Map<String, String> texts = base();
        texts.put("title", title);
        return scene.generation.document(fragment, texts, marked);
    }

    /** The card of a setting, without controls; it becomes what the scene is about. */
    Element card(String title, String question, String explain, String category) {
        Map<String, String> texts = base();
        texts.put("title", title);
        texts.put("question", question);
        texts.put("explain", explain);
        texts.put("category", category);
        Piece piece = scene.generation.piece("card", texts);
        scene.card = piece.element();
        scene.body = piece.at("body");
        scene.headings.add(piece.at("heading"));
        return piece.element();
    }

    /** A switch at the end of a body. */
    Part toggle(Element body, String wordsKey, String key) {
        boolean on = rng.chance(0.6);
        Map<String, String> texts = base();
        texts.put("name", words.of(wordsKey));
        texts.put("key", key == null ? anyKey() : key);
        texts.put("state", words.of(on ? "on" : "off"));
        texts.put("checked", on ? " checked" : "");
        texts.put("truth", on ? "true" : "false");
        return part(body, "switch", wordsKey, Part.Shape.SWITCH, texts);
    }

    /** A group of radios at the end of a body, in the order of their words. */
    void radios(Element body, String title, String question, List<String> wordsKeys) {
        Map<String, String> texts = base();
        texts.put("title", title);
        texts.put("question", question);
        Piece group = scene.generation.piece("group", texts);
        body.appendChild(group.element());
        Element inner = group.element();
        Element at = group.at("body") == null ? inner : group.at("body");
        String groupName = rng.freshId();
        int checked = rng.below(wordsKeys.size());
        for (int i = 0; i < wordsKeys.size(); i++) {
            Map<String, String> radio = base();
            radio.put("name", words.of(wordsKeys.get(i)));
            radio.put("groupName", groupName);
            radio.put("value", "OPTION_" + (i + 1));
            radio.put("checked", i == checked ? " checked" : "");
            radio.put("truth", i == checked ? "true" : "false");
            part(at, "radio", wordsKeys.get(i), Part.Shape.RADIO, radio);
        }
    }

    /** A section of a category page; returns where its rows go. */
    Element section(Element main, String title) {
        Map<String, String> texts = base();
        texts.put("title", title);
        Piece piece = scene.generation.piece("section", texts);
        main.appendChild(piece.element());
        return piece.at("body");
    }

    Part row(Element body, String wordsKey, String href) {
        return link(body, "row", wordsKey, href);
    }

    Part railEntry(String wordsKey, String href) {
        return link(scene.rail, "rail", wordsKey, href);
    }

    /** No two controls of a page have the same. */
    private String anyKey() {
        return keysLeft.isEmpty() || rng.chance(0.5) ? rng.freshId() : keysLeft.remove(0);
    }

    private Part link(Element body, String fragment, String wordsKey, String href) {
        Map<String, String> texts = base();
        texts.put("name", words.of(wordsKey));
        texts.put("href", href);
        texts.put("state", rng.chance(0.6) ? words.of(rng.chance(0.6) ? "on" : "off") : "");
        texts.put("value", href.substring(href.lastIndexOf('/') + 1));
        return part(body, fragment, wordsKey, Part.Shape.LINK, texts);
    }

    private Part part(Element body, String fragment, String wordsKey, Part.Shape shape, Map<String, String> texts) {
        Piece piece = scene.generation.piece(fragment, texts);
        body.appendChild(piece.element());
        Part part = new Part(wordsKey, shape, piece.at("control"), piece.at("label"), piece.at("row"));
        scene.parts.add(part);
        return part;
    }

    private Map<String, String> base() {
        Map<String, String> texts = new HashMap<>();
        texts.put("lang", words.language());
        texts.put("dir", words.direction());
        texts.put("id", rng.freshId());
        for (String key : List.of("settings", "back", "learn", "search")) {
            texts.put(key, words.of(key));
        }
        texts.put("me", "A. Member");
        texts.put("about", words.of("footer.about"));
        texts.put("accessibility", words.of("footer.accessibility"));
        texts.put("policy", words.of("footer.policy"));
        texts.put("cookiePolicy", words.of("footer.cookies"));
        texts.put("manageAccount", words.of("footer.settings"));
        return texts;
    }
}
