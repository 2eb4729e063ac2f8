package optlight.locate;

import java.util.List;
import java.util.Map;

/**
 * What finds one element.
 *
 * @param setting     the setting it belongs to
 * @param control     the control of it, {@code row} or {@code category}
 * @param kind        what sort of element
 * @param keys        LinkedIn's own keys for it
 * @param hrefs       of a link: the paths it may lead to
 * @param names       its names: language → names. Not {@link optlight.definition.Names}, whose checks were made before, and
 *                    would be paid for on every page
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
        Map<String, List<String>> names,
        List<Choice> options,
        String recommended,
        Map<String, List<String>> section,
        boolean alone,
        Rivals rivals) {
    /** One radio or checkbox of a group; language → names. */
    public record Choice(String id, Map<String, List<String>> names) {}

    /** The sorts of element, each with a way of its own to be found. */
    public enum Kind {
        SWITCH,
        RADIOGROUP,
        CHECKBOXES,
        /** A link in the main part of the page. */
        ROW,
        /** A link of the page's navigation. */
        RAIL;

        /** Whether it leads to a control rather than being one. */
        public boolean isLink() {
            return this == ROW || this == RAIL;
        }
    }
}
