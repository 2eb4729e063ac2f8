package optlight.locate;

import java.util.List;

/**
 * What finds one element.
 *
 * @param setting     the setting it belongs to
 * @param control     the control of it, {@code row} or {@code category}
 * @param kind        what sort of element
 * @param keys        LinkedIn's own keys for it
 * @param hrefs       of a link: the paths it may lead to
 * @param names       its names in all languages
 * @param options     of a group: its radios or checkboxes
 * @param recommended the state we recommend; {@code null} if none
 * @param section     the headings it may stand under; as {@code names}
 * @param alone       whether it is the only control of its kind on its own page
 * @param rivals      what must not be taken for it
 */
public record Locator(
        String setting,
        String control,
        Kind kind,
        List<String> keys,
        List<String> hrefs,
        List<LanguageNames> names,
        List<Choice> options,
        String recommended,
        List<LanguageNames> section,
        boolean alone,
        Rivals rivals) {
    /** One radio or checkbox of a group; language → names. */
    public record Choice(String id, List<LanguageNames> names) {}

    /** The sorts of element, each with a way of its own to be found. */
    public enum Kind {
        SWITCH,
        RADIOGROUP,
        CHECKBOXES,
        /** Something to press, without a state. */
        BUTTON,
        /** The heading over a list that is the member's own. */
        LIST,
        /** The button of a menu, told by marks of the page's making. */
        MENU,
        /** The page as a whole: nothing on it can be told apart, so it is only spoken of. */
        PAGE,
        /** A link in the main part of the page. */
        ROW,
        /** A link of the page's navigation. */
        RAIL,
        /** A link in the navigation itself, as the entry of a menu is. */
        ENTRY;

        /** Whether it leads to a control rather than being one. */
        public boolean isLink() {
            return this == ROW || this == RAIL || this == ENTRY;
        }

        /** Whether there is anything to be on or off. */
        public boolean hasState() {
            return this == SWITCH || this == RADIOGROUP || this == CHECKBOXES;
        }
    }
}
