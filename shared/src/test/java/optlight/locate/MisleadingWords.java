package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Neighbour;

/** The words of a misleading page: those of the target, and those that come near them or belong to others. */
final class MisleadingWords {
    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "de", "fr", "pt", "nl", "cs", "pl", "fi", "es", "it", "ar");
    private static final List<String> OTHER_HEADINGS =
            List.of("Company page", "Recently changed", "Your organization", "More", "Notifications for teams");
    private static final List<String> OTHER_LABELS =
            List.of("Use company data", "Show more", "Keep me informed", "Dark mode", "Allow all", "On", "Off");
    private static final List<String> OTHER_WORDS =
            List.of("moderation", "ranking", "advertising", "curation", "company", "straining", "consenting", "never");

    private final MisleadingPage.Kind kind;
    private final Chance chance;
    private final String language;
    private final String title;
    private final String label;
    private final boolean labelKnown;
    private final boolean titleKnown;

    MisleadingWords(MisleadingPage.Kind kind, Chance chance) {
        this.kind = kind;
        this.chance = chance;
        boolean inMany = kind == MisleadingPage.Kind.GENAI || kind == MisleadingPage.Kind.ROW;
        language = inMany ? chance.pick(LANGUAGES) : "en";
        var titles = TestDefinitions.GENAI_TITLE.byLanguage();
        var labels = TestDefinitions.GENAI_LABEL.byLanguage();
        title = switch (kind) {
            case GENAI, ROW -> first(titles.get(language), "بيانات");
            case RESEARCH -> "Data research";
            case EMAIL -> "Discover by email";
        };
        label = switch (kind) {
            case GENAI -> first(labels.get(language), "Neznane ime " + language);
            case RESEARCH -> "Use data for research";
            case EMAIL, ROW -> title;
        };
        titleKnown = kind != MisleadingPage.Kind.GENAI || titles.containsKey(language);
        labelKnown = kind != MisleadingPage.Kind.GENAI || labels.containsKey(language);
    }

    String language() {
        return language;
    }

    /** Of the page, and of the row that leads to it. */
    String title() {
        return title;
    }

    /** Of the target. */
    String label() {
        return label;
    }

    /** Whether the definitions have the target's label in the page's language. */
    boolean labelKnown() {
        return labelKnown;
    }

    /** The label of a control that has nothing to do with the target. */
    String otherLabel() {
        return chance.pick(OTHER_LABELS);
    }

    /** The name of something beside the setting, in its category. */
    String neighbour() {
        List<String> names = new ArrayList<>();
        for (Neighbour neighbour : TestDefinitions.NEIGHBOURS) {
            if (neighbour.category().equals(kind == MisleadingPage.Kind.EMAIL ? "visibility" : "privacy")) {
                names.addAll(neighbour.names().all());
            }
        }
        return chance.pick(names);
    }

    /** Known on the page's category or not: a heading that is not ours. */
    String otherHeading() {
        return titleKnown && chance.percent(70) ? chance.pick(OTHER_HEADINGS) : neighbour();
    }

    /** Our label with another meaning. */
    String similar() {
        String[] words = label.split(" ");
        int at = chance.below(words.length);
        switch (chance.below(4)) {
            case 0 -> words[at] = chance.pick(OTHER_WORDS);
            case 1 -> words[at] = words[at] + " " + chance.pick(OTHER_WORDS);
            case 2 -> words[0] = "Do not " + words[0];
            default -> words[at] = chance.pick(OTHER_WORDS) + " " + chance.pick(OTHER_WORDS);
        }
        return String.join(" ", words);
    }

    /** The same text in another dress. */
    String noise(String text) {
        return switch (chance.below(10)) {
            case 0 -> text.replace(' ', '\u00a0');
            case 1 -> "\u200e" + text + "\u200f";
            case 2 -> text + ".";
            case 3 -> "  " + text + "  ";
            case 4 -> text.replace('’', '\'');
            default -> text;
        };
    }

    private static String first(List<String> names, String otherwise) {
        return names == null ? otherwise : names.get(0);
    }
}
