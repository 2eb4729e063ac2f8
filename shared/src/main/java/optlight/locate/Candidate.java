package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** A control of the page, or a group of them, that could be the one looked for. */
final class Candidate {
    /** The switch alone, or two radios that are one, or the radios or checkboxes of a group in page order. */
    final List<PageElement> parts;

    /**
     * In comparable form. Of a switch: its name, then the title its name begins with; if it has none, the texts of its
     * row, and an empty one before them if it cannot be told which of them is the label. Of a group: the names of its
     * parts, in their order. Empty where there is none.
     */
    final List<String> names;

    /** Of two radios that are a switch: which state each is for. */
    final List<String> states = new ArrayList<>();

    /** Everything on it that could be LinkedIn's key. */
    final TextSet keys = new TextSet();

    /** The heading it stands under, in comparable form; empty if there is none. */
    final String heading;

    /** Whether it stands outside the main part of the page, where only what is sure counts. */
    final boolean outside;

    /** What the groups around it are called, from the inside out, as {@link ControlGroups#around} gives them. */
    final List<String> groups;

    Candidate(List<PageElement> parts, List<String> names, String heading, List<String> groups, boolean outside) {
        this.parts = parts;
        this.names = names;
        this.heading = heading;
        this.groups = groups;
        this.outside = outside;
        for (PageElement part : parts) {
            keys.addAll(AccessibleName.tokens(part.attribute("aria-labelledby")));
            keys.add(part.attribute("id"));
            keys.add(part.attribute("name"));
        }
    }

    /** All texts of the part of the page it stands in, in comparable form. */
    List<String> inItsPart(TextNormalizer normalizer) {
        List<String> texts = new ArrayList<>();
        for (String text : AccessibleName.boxTexts(PageRegions.partOf(first()))) {
            texts.add(normalizer.normalize(text));
        }
        return texts;
    }

    PageElement first() {
        return parts.get(0);
    }
}
