package optlight.locate;

import java.util.List;

/** A control of the page, or a group of them, that could be the one looked for. */
final class Candidate {
    /** The switch alone, or the radios or checkboxes of a group in page order. */
    final List<PageElement> parts;

    /**
     * In comparable form. Of a switch: its name, then the title its name begins with; if it has none, the texts of its
     * row. Of a group: the names of its parts, in their order. Empty where there is none.
     */
    final List<String> names;

    /** Everything on it that could be LinkedIn's key. */
    final TextSet keys = new TextSet();

    /** The heading it stands under, in comparable form; empty if there is none. */
    final String heading;

    Candidate(List<PageElement> parts, List<String> names, String heading) {
        this.parts = parts;
        this.names = names;
        this.heading = heading;
        for (PageElement part : parts) {
            keys.addAll(AccessibleName.tokens(part.attribute("aria-labelledby")));
            keys.add(part.attribute("id"));
            keys.add(part.attribute("name"));
        }
    }

    PageElement first() {
        return parts.get(0);
    }
}
