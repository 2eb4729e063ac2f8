package optlight.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What to do with the copy of a row so that it is a row of its own. */
final class Copies {
    private static final List<String> REFERENCES = List.of("for", "aria-labelledby", "aria-describedby");

    private Copies() {}

    /** Ids, names and keys of its own. */
    static void makeDistinct(Element copy, Rng rng) {
        Map<String, String> fresh = new HashMap<>();
        for (Element element : copy.getAllElements()) {
            for (String attribute : List.of("id", "name")) {
                if (element.hasAttr(attribute) && !element.normalName().equals("slot")) {
                    element.attr(attribute, fresh.computeIfAbsent(element.attr(attribute), it -> rng.freshId()));
                }
            }
        }
        for (Element element : copy.getAllElements()) {
            for (String reference : REFERENCES) {
                if (element.hasAttr(reference)) {
                    String id = element.attr(reference);
                    element.attr(reference, fresh.computeIfAbsent(id, it -> rng.freshId()));
                }
            }
        }
    }

    /** Puts one name in the place of another, and in all attributes that name anything. */
    static void rename(Element copy, String from, String to) {
        Element holder = copy;
        for (Element element : copy.getAllElements()) {
            holder = Trees.text(element).equals(from) ? element : holder;
            for (String attribute : List.of("aria-label", "title")) {
                if (element.hasAttr(attribute)) {
                    element.attr(attribute, to);
                }
            }
        }
        boolean found = false;
        for (TextNode text : Trees.texts(copy)) {
            if (text.text().strip().equals(from.strip())) {
                text.text(to);
                found = true;
            }
        }
        if (!found) {
            Trees.setText(holder.equals(copy) ? copy : holder, to);
        }
    }

    /** Gives every control in it this key, where its own stood. */
    static void rekey(Element copy, String key) {
        for (Element element : copy.getAllElements()) {
            if (element.normalName().equals("input")
                    || element.normalName().equals("button")
                    || element.hasAttr("role")) {
                element.attr(element.hasAttr("name") ? "name" : "id", key);
            }
        }
    }

    /** In one of the ways in which pages hide things. */
    static void hide(Element element, Rng rng) {
        switch (rng.below(5)) {
            case 0 -> element.attr("hidden", "");
            case 1 -> element.attr("aria-hidden", "true");
            case 2 -> element.attr("style", "display: none");
            case 3 -> element.attr("inert", "");
            default -> element.attr("style", "visibility:hidden");
        }
    }
}
