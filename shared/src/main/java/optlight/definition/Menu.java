package optlight.definition;

import java.util.List;

/**
 * The menu of LinkedIn's other pages that leads into the settings. Its button has no name of its own, only the member's; it
 * is told by marks, of which each generation of the pages has another.
 *
 * @param marks of the button, or of what holds nothing but the button and its menu
 * @param hrefs where its entry for the settings may lead
 * @param names of that entry
 */
public record Menu(List<Mark> marks, List<PagePath> hrefs, Names names) {
    private static final List<String> ATTRIBUTES = List.of("class", "id", "data-view-name", "data-testid");

    /**
     * A word in an attribute.
     *
     * @param value a letter, then letters, digits, {@code -} and {@code _}
     */
    public record Mark(String attribute, String value) {
        public Mark {
            if (!ATTRIBUTES.contains(attribute)) {
                // Joined, because a List made a text brings the toString of every type, 46 KB.
                throw new InvalidDefinitionException("attribute of mark must be one of ["
                        + String.join(", ", ATTRIBUTES) + "], is " + Require.quoted(attribute));
            }
            Require.text(value, 100, "value of mark");
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!letter && (i == 0 || (!(c >= '0' && c <= '9') && c != '-' && c != '_'))) {
                    throw new InvalidDefinitionException(
                            "value of mark must be a letter, then letters, digits, - and _, is "
                                    + Require.quoted(value));
                }
            }
        }
    }

    public Menu {
        marks = Require.list(marks, 16, "marks of menu");
        hrefs = Require.list(hrefs, 8, "hrefs of menu");
        Require.present(names, "names of menu");
    }
}
