package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private List<String> around;

    Candidate(List<PageElement> parts, List<String> names, String heading, boolean outside) {
        this.parts = parts;
        this.names = names;
        this.heading = heading;
        this.outside = outside;
        for (PageElement part : parts) {
            keys.addAll(AccessibleName.tokens(part.attribute("aria-labelledby")));
            keys.add(part.attribute("id"));
            keys.add(part.attribute("name"));
        }
    }

    /**
     * What stands around it, in comparable form: the texts of the largest box with no heading in it, or of the part of the
     * page it belongs to, and the name of its group. A title may be big letters and no heading, or be there for screen
     * readers alone.
     */
    List<String> around(TextNormalizer normalizer) {
        if (around == null) {
            PageElement box = first();
            Optional<PageElement> at = box.parent();
            while (at.isPresent() && at.get().select(PageSurvey.HEADINGS).isEmpty()) {
                box = at.get();
                at = PageRegions.isBorder(box) ? Optional.empty() : box.parent();
            }
            around = texts(box, normalizer);
            Optional<PageElement> group = first().closest(ControlGroups.CONTAINERS);
            if (group.isPresent()) {
                around.add(normalizer.normalize(AccessibleName.of(group.get())));
            }
        }
        return around;
    }

    /** All texts of the part of the page it stands in, in comparable form. */
    List<String> inItsPart(TextNormalizer normalizer) {
        return texts(PageRegions.partOf(first()), normalizer);
    }

    private static List<String> texts(PageElement box, TextNormalizer normalizer) {
        List<String> texts = new ArrayList<>();
        for (String text : AccessibleName.boxTexts(box)) {
            texts.add(normalizer.normalize(text));
        }
        return texts;
    }

    PageElement first() {
        return parts.get(0);
    }
}
