package optlight.locate;

import java.util.List;
import optlight.definition.Names;
import optlight.definition.Option;

/**
 * What finds one element.
 *
 * @param setting     the setting it belongs to
 * @param control     the control of it, {@code row} or {@code category}
 * @param kind        what sort of element
 * @param keys        LinkedIn's own keys for it
 * @param hrefs       of a link: the paths it may lead to
 * @param names       its names
 * @param options     of a radio group: its radios
 * @param recommended the state we recommend; {@code null} if none
 * @param section     the headings it may stand under
 * @param alone       whether it is the only control of its kind on its own page
 * @param rivals      what must not be taken for it
 */
public record Locator(
        String setting,
        String control,
        Kind kind,
        List<String> keys,
        List<String> hrefs,
        Names names,
        List<Option> options,
        String recommended,
        Names section,
        boolean alone,
        List<Rival> rivals) {
    /** The sorts of element, each with a way of its own to be found. */
    public enum Kind {
        SWITCH,
        RADIOGROUP,
        /** A link in the main part of the page. */
        ROW,
        /** A link of the page's navigation. */
        RAIL;

        boolean isLink() {
            return this == ROW || this == RAIL;
        }
    }
}
