package optlight.choice;

import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Require;

/**
 * One thing a member can choose, under the key it is kept by. Every value is a text; the first day's need not be kept.
 *
 * @see Region
 */
public enum Choice {
    /** Where guidance is shown: {@link #ON_PAGE} or {@link #BESIDE_PAGE}. */
    MODE("mode", "page", "page beside"),
    /** The language of the guidance's texts, such as {@code pt-br}; empty for the browser's. */
    LANGUAGE("language", "", ""),
    /** The law that holds for the member: the word of a {@link Region}. */
    REGION("region", "", "eu uk ch other"),
    /** After how many days without a look the member is reminded, or {@code off}. */
    REMINDER("reminder", "90", "off 30 90 180 365"),
    /** Whether a card on LinkedIn's other pages reminds of open settings. */
    PROMPT("prompt", "off", "off on");

    /** A ring and a card on LinkedIn's page. */
    public static final String ON_PAGE = "page";

    /** Steps and links in the browser's side panel; nothing is put into a page, and none is read. */
    public static final String BESIDE_PAGE = "beside";

    private final String key;
    private final String first;
    private final String values;

    /** @param values all but none, separated by blanks; a language is measured by its form */
    Choice(String key, String first, String values) {
        this.key = key;
        this.first = first;
        this.values = values;
    }

    /** Under which it is kept, and named in a file of settings. */
    public String key() {
        return key;
    }

    /** What holds as long as nothing else was chosen. */
    public String first() {
        return first;
    }

    public static Optional<Choice> of(String key) {
        for (Choice choice : values()) {
            if (choice.key.equals(key)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    public boolean allows(String value) {
        if (value.equals(first)) {
            return true;
        }
        if (value.isEmpty() || value.indexOf(' ') >= 0) {
            return false;
        }
        return this == LANGUAGE ? isLanguage(value) : (" " + values + " ").contains(" " + value + " ");
    }

    /** What was kept, if it can be meant; else as on the first day. */
    public String read(String kept) {
        return !kept.isEmpty() && allows(kept) ? kept : first;
    }

    private static boolean isLanguage(String value) {
        try {
            Require.language(value, "language");
            return true;
        } catch (InvalidDefinitionException e) {
            return false;
        }
    }
}
