package optlight.benchmark;

import static optlight.benchmark.Operator.Group.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The wording of the target's name, where the meaning stays. */
final class TextOperators {
    static final List<Operator> ALL = List.of(
            text("letterCase", Severity.MILD, TextOperators::letterCase),
            text("punctuation", Severity.MILD, TextOperators::punctuation),
            text("spacesAndMarks", Severity.MILD, TextOperators::spacesAndMarks),
            text("badge", Severity.MEDIUM, TextOperators::badge),
            text("stateInName", Severity.MEDIUM, TextOperators::stateInName),
            text("dropShortWord", Severity.MEDIUM, TextOperators::dropShortWord),
            text("typo", Severity.MEDIUM, TextOperators::typo),
            text("truncate", Severity.REDESIGN, TextOperators::truncate),
            text("rewrite", Severity.REDESIGN, TextOperators::rewrite),
            text("splitText", Severity.MILD, TextOperators::splitText));

    private TextOperators() {}

    /** What has been cut off is not rewritten any more: the whole name would be lost. */
    private static Operator text(String name, Severity from, Operator.Step step) {
        return new Operator(
                name, TEXT, from, (scene, rng) -> !scene.focus.name().contains("…") && step.apply(scene, rng));
    }

    private static boolean letterCase(Scene scene, Rng rng) {
        String name = scene.focus.name();
        Locale locale = new Locale(scene.words.language());
        String other = switch (rng.below(3)) {
            case 0 -> name.toUpperCase(locale);
            case 1 -> name.toLowerCase(locale);
            default -> titleCase(name, locale);
        };
        if (other.equals(name) || (scene.words.language().equals("de") && name.contains("ß"))) {
            return false;
        }
        scene.focus.rename(other);
        return true;
    }

    private static String titleCase(String name, Locale locale) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            title.append(title.isEmpty() ? "" : " ");
            title.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(locale) + word.substring(1));
        }
        return title.toString();
    }

    private static boolean punctuation(Scene scene, Rng rng) {
        String name = scene.focus.name();
        scene.focus.rename(
                switch (rng.below(3)) {
                    case 0 -> name + ".";
                    case 1 -> name + ":";
                    default -> name.replace(",", "").replace("-", " ") + " *";
                });
        return true;
    }

    private static boolean spacesAndMarks(Scene scene, Rng rng) {
        String name = scene.focus.name();
        scene.focus.rename(
                switch (rng.below(4)) {
                    case 0 -> name.replace(' ', '\u00A0');
                    case 1 -> "\u200F" + name + "\u200E";
                    case 2 -> "\u2068" + name + "\u2069";
                    default ->
                        name.length() > 8 ? name.substring(0, 5) + "\u00AD" + name.substring(5) : name + "\u200B";
                });
        return true;
    }

    /** A word that says the setting is new or a trial, beside its name or in it. */
    private static boolean badge(Scene scene, Rng rng) {
        if (rng.chance(0.5)) {
            scene.focus.rename(scene.focus.name() + " (beta)");
        } else {
            scene.focus.label.appendElement("span").addClass("badge").text(scene.words.of("new"));
        }
        return true;
    }

    private static boolean stateInName(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.SWITCH) {
            return false;
        }
        boolean on = ControlOperators.isOn(scene.focus.control);
        scene.focus
                .label
                .appendText(" ")
                .appendElement("span")
                .addClass("state-word")
                .text(scene.words.of(on ? "on" : "off"));
        return true;
    }

    /** Leaves out one of the little words that carry no meaning of their own; never in the first place. */
    private static boolean dropShortWord(Scene scene, Rng rng) {
        String[] words = scene.focus.name().split(" ", -1);
        List<Integer> little = new ArrayList<>();
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].length() <= 3
                    && words[i].equals(words[i].toLowerCase(Locale.ROOT))
                    && !words[i].chars().anyMatch(Character::isDigit)) {
                little.add(i);
            }
        }
        if (words.length < 6 || little.isEmpty()) {
            return false;
        }
        List<String> left = new ArrayList<>(List.of(words));
        left.remove((int) rng.pick(little));
        scene.focus.rename(String.join(" ", left));
        return true;
    }

    /** Two neighbouring letters of a long word change places. */
    private static boolean typo(Scene scene, Rng rng) {
        String name = scene.focus.name();
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i + 2 < name.length(); i++) {
            boolean inside = Character.isLetter(name.charAt(i - 1)) && Character.isLetter(name.charAt(i + 2));
            boolean letters = Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1));
            if (inside && letters && name.charAt(i) != name.charAt(i + 1)) {
                places.add(i);
            }
        }
        if (places.isEmpty() || name.length() < 15) {
            return false;
        }
        int at = rng.pick(places);
        scene.focus.rename(name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
        return true;
    }

    /** Cut off with an ellipsis; in half of the cases the whole name is still there for screen readers. */
    private static boolean truncate(Scene scene, Rng rng) {
        String name = scene.focus.name();
        if (name.length() < 20 || scene.focus.shape == Part.Shape.RADIO) {
            return false;
        }
        int keep = name.offsetByCodePoints(0, (int) (name.codePointCount(0, name.length()) * 0.6));
        Trees.setText(scene.focus.label, name.substring(0, keep).strip() + "…");
        if (rng.chance(0.5)) {
            scene.focus.control.attr("aria-label", name);
            scene.focus.label.attr("title", name);
        }
        return true;
    }

    /** The same said in other words. To be silent then is right as well, but counts as missed. */
    private static boolean rewrite(Scene scene, Rng rng) {
        String key = scene.focus.words.replace(".label", ".rewrite");
        if (!scene.focus.words.endsWith(".label") || !scene.words.has(key)) {
            return false;
        }
        scene.focus.rename(scene.words.of(key));
        return true;
    }

    /** The text in several elements, as editors and translation tools leave it. */
    private static boolean splitText(Scene scene, Rng rng) {
        Element label = scene.focus.label;
        String name = label.ownText();
        int space = name.indexOf(' ', name.length() / 2);
        if (space < 0 || label.childrenSize() > 0) {
            return false;
        }
        label.text(name.substring(0, space + 1));
        label.appendElement("span").text(name.substring(space + 1));
        return true;
    }
}
