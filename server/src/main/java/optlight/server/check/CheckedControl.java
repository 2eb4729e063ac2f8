package optlight.server.check;

import java.util.Set;
import optlight.locate.ControlView;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.PageElement;
import optlight.locate.Reason;
import optlight.saved.SavedElement;

/**
 * What came of looking for one control, in the words that other programs read.
 *
 * @param control the control's id, {@code row} or {@code category}
 * @param group   whether it is a group of which one option is chosen
 * @param link    whether it is a link on the way to the setting, and no control of it
 * @param outcome {@code located}, {@code hint}, {@code ambiguous} or {@code absent}
 * @param reason  the engine's {@link Reason} in small letters, with hyphens
 * @param tier    {@code A}, {@code B}, {@code C} or {@code H}, which every hint is; {@code null} if nothing was found
 * @param xpath   where it stands in the file; {@code null} if nothing was found
 * @param state   {@code on}, {@code off}, {@code mixed} or {@code unknown}; of a group, {@code on} if the recommended
 *                option is chosen and {@code off} if another is
 * @param option  of a group, the option that is chosen; {@code null} if it cannot be read
 */
public record CheckedControl(
        String setting,
        String control,
        boolean group,
        boolean link,
        String outcome,
        String reason,
        String tier,
        String xpath,
        String state,
        String option) {
    private static final Set<String> SWITCH_STATES = Set.of(ControlView.ON, ControlView.OFF, ControlView.MIXED);

    static CheckedControl of(Locator locator, LocateResult result) {
        return result.fold(
                it -> found(locator, "located", it.reason(), it.tier().name(), it.target(), it.view()),
                it -> found(locator, "hint", it.reason(), "H", it.target(), it.view()),
                it -> missed(locator, "ambiguous", it.reason()),
                it -> missed(locator, "absent", it.reason()));
    }

    private static CheckedControl found(
            Locator locator, String outcome, Reason reason, String tier, PageElement target, ControlView view) {
        String option = option(locator, view);
        return new CheckedControl(
                locator.setting(),
                locator.control(),
                isGroup(locator),
                isLink(locator),
                outcome,
                reason.word(),
                tier,
                ((SavedElement) target).xpath(),
                state(locator, view, option),
                option);
    }

    private static CheckedControl missed(Locator locator, String outcome, Reason reason) {
        return new CheckedControl(
                locator.setting(),
                locator.control(),
                isGroup(locator),
                isLink(locator),
                outcome,
                reason.word(),
                null,
                null,
                ControlView.UNKNOWN,
                null);
    }

    private static String option(Locator locator, ControlView view) {
        String state = view.state();
        boolean known = locator.options().stream().anyMatch(it -> it.id().equals(state));
        return isGroup(locator) && known ? state : null;
    }

    private static String state(Locator locator, ControlView view, String option) {
        if (isGroup(locator)) {
            boolean told = option != null && locator.recommended() != null;
            return !told
                    ? ControlView.UNKNOWN
                    : option.equals(locator.recommended()) ? ControlView.ON : ControlView.OFF;
        }
        return !isLink(locator) && SWITCH_STATES.contains(view.state()) ? view.state() : ControlView.UNKNOWN;
    }

    /** Of checkboxes the state says all. */
    private static boolean isGroup(Locator locator) {
        return locator.kind() == Locator.Kind.RADIOGROUP;
    }

    private static boolean isLink(Locator locator) {
        return locator.kind().isLink();
    }

    /** Whether there is something on the page to show. */
    public boolean isFound() {
        return xpath != null;
    }

    /** For people: what there is to say, two blanks apart. */
    public String line() {
        StringBuilder line = new StringBuilder(setting + "/" + control + "  " + outcome);
        if (tier != null) {
            line.append("  tier ").append(tier);
        }
        line.append("  ").append(reason);
        if (isFound() && !link) {
            line.append("  ").append(state).append(option == null ? "" : " (" + option + ")");
        }
        return line.append(isFound() ? "  " + xpath : "").toString();
    }
}
