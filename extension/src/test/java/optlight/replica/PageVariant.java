package optlight.replica;

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
 * @param refusesChanges storing a change fails, and the page goes back to what is stored
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
        boolean refusesChanges) {

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
                false);
    }

    public PageVariant withLanguage(String language) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withLateMs(int lateMs) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withRedrawnMs(int redrawnMs) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withSwitchMarkup(SwitchMarkup switchMarkup) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withNavigation(GlobalNavigation navigation) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withoutControl() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                true,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withoutHeading() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                true,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withControlName(String controlName) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withRowRemoved(String rowRemoved) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withDecoy(String decoy) {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withDark() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                true,
                dialog,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withDialog() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                true,
                loginInstead,
                refusesChanges);
    }

    public PageVariant withLoginInstead() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                true,
                refusesChanges);
    }

    public PageVariant withRefusesChanges() {
        return new PageVariant(
                language,
                lateMs,
                redrawnMs,
                switchMarkup,
                navigation,
                controlRemoved,
                headingRemoved,
                controlName,
                rowRemoved,
                decoy,
                dark,
                dialog,
                loginInstead,
                true);
    }
}
