package optlight.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the replica builds its pages from the next navigation on. The addresses never change: a variant is set in the
 * server, as the real site's experiments are.
 *
 * @param language       base language of {@code <html lang>}, as LinkedIn writes it ({@code in}, {@code iw})
 * @param lateMs         how long the spinner stands before the content comes, milliseconds
 * @param redrawnMs      how long after that the content is built anew with new elements; 0 never
 * @param switchMarkup   markup of every switch
 * @param navigation     the bar of the pages outside the settings app
 * @param controlRemoved switches, radios and check boxes are gone, the page is otherwise the same
 * @param headingRemoved a setting's page has no title
 * @param controlName    label of the first control instead of its own; null keeps it
 * @param rowRemoved     id of the setting whose row is missing on its category page; null for none
 * @param decoy          label of one more switch below the controls; null for none
 * @param dark           the member has chosen the dark theme; otherwise the device decides
 * @param dialog         a modal dialog stands above the page
 * @param loginInstead   every address shows the login page
 * @param container      what the card of a setting stands in
 * @param refusesChanges storing a change fails, and the page goes back to what is stored
 * @param policyRemoved  pages come without a content security policy, and may load whatever they like
 * @param status         with which pages are answered, empty ones unless it is 200; 0 for a server that hangs up
 */
public record PageVariant(
        String language,
        int lateMs,
        int redrawnMs,
        SwitchMarkup switchMarkup,
        GlobalNavigation navigation,
        boolean controlRemoved,
        boolean headingRemoved,
        String controlName,
        String rowRemoved,
        String decoy,
        boolean dark,
        boolean dialog,
        boolean loginInstead,
        CardContainer container,
        boolean refusesChanges,
        boolean policyRemoved,
        int status) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public PageVariant {
        if (lateMs < 0 || redrawnMs < 0) {
            throw new IllegalArgumentException(
                    "lateMs and redrawnMs must be 0 or more, are " + lateMs + ", " + redrawnMs);
        }
    }

    /** English, today's markup, content after 150 ms. */
    public static PageVariant usual() {
        return new PageVariant(
                "en",
                150,
                0,
                SwitchMarkup.NATIVE_KEYED,
                GlobalNavigation.TEST_IDS,
                false,
                false,
                null,
                null,
                null,
                false,
                false,
                false,
                CardContainer.NONE,
                false,
                false,
                200);
    }

    public PageVariant withLanguage(String language) {
        return with("language", language);
    }

    public PageVariant withLateMs(int lateMs) {
        return with("lateMs", lateMs);
    }

    public PageVariant withRedrawnMs(int redrawnMs) {
        return with("redrawnMs", redrawnMs);
    }

    public PageVariant withSwitchMarkup(SwitchMarkup switchMarkup) {
        return with("switchMarkup", switchMarkup);
    }

    public PageVariant withNavigation(GlobalNavigation navigation) {
        return with("navigation", navigation);
    }

    public PageVariant withoutControl() {
        return with("controlRemoved", true);
    }

    public PageVariant withoutHeading() {
        return with("headingRemoved", true);
    }

    public PageVariant withControlName(String controlName) {
        return with("controlName", controlName);
    }

    public PageVariant withRowRemoved(String rowRemoved) {
        return with("rowRemoved", rowRemoved);
    }

    public PageVariant withDecoy(String decoy) {
        return with("decoy", decoy);
    }

    public PageVariant withDark() {
        return with("dark", true);
    }

    public PageVariant withDialog() {
        return with("dialog", true);
    }

    public PageVariant withLoginInstead() {
        return with("loginInstead", true);
    }

    public PageVariant withContainer(CardContainer container) {
        return with("container", container);
    }

    public PageVariant withRefusesChanges() {
        return with("refusesChanges", true);
    }

    public PageVariant withoutPolicy() {
        return with("policyRemoved", true);
    }

    public PageVariant withStatus(int status) {
        return with("status", status);
    }

    /** By way of JSON: seventeen constructor calls with seventeen arguments each would hide the one that differs. */
    private PageVariant with(String component, Object value) {
        ObjectNode changed = MAPPER.valueToTree(this);
        changed.set(component, MAPPER.valueToTree(value));
        return MAPPER.convertValue(changed, PageVariant.class);
    }
}
