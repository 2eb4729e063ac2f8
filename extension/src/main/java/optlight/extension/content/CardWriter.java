package optlight.extension.content;

import optlight.extension.browser.Extension;
import optlight.extension.message.PageTask;
import optlight.extension.overlay.Card;
import optlight.locate.ControlView;
import optlight.locate.Locator;

/** Puts into words what is to be seen and done. */
final class CardWriter {
    private CardWriter() {}

    /**
     * What is to be said.
     *
     * @param offscreen -1 if the target is above the viewport, 1 if below, 0 if in it
     * @param changed   whether the control was in another state when the page came
     */
    static Card card(Sight sight, PageTask task, int offscreen, boolean changed) {
        boolean control = sight.isControl();
        boolean done = !sight.isHint() && sight.isAsRecommended();
        // To follow the address of the page at hand is to load it again.
        boolean again = done && changed && task.nextUrl().isEmpty();
        boolean onward = !again && leadsOnward(sight, task);
        return new Card(
                task.setting(),
                task.title(),
                control && !sight.isHint() ? state(sight) : "",
                // Whoever is done needs to know what it brings, no longer what it is about.
                done ? "" : task.what(),
                control ? task.cost() : "",
                control ? task.note() : "",
                task.step().isEmpty() ? step(sight, done, offscreen, changed) : task.step(),
                task.place(),
                onward ? task.nextUrl() : task.url(),
                onward ? task.nextName() : Extension.word(again ? "loadAgain" : "straightThere"),
                done,
                task.language());
    }

    /**
     * Whether the card's link leads to the guide's next step, and not straight to the setting. So it does beside a row, too,
     * if nobody knows the setting's page: it may not be offered to this member.
     */
    static boolean leadsOnward(Sight sight, PageTask task) {
        return sight.isControl() || sight.isNotHere() || task.url().isEmpty();
    }

    private static String state(Sight sight) {
        String state = sight.state();
        if (state.equals(ControlView.SHOWN)) {
            return "";
        }
        if (state.equals(ControlView.UNKNOWN) || state.equals(ControlView.MIXED)) {
            return Extension.word("stateUnreadable");
        }
        String now = stateName(sight, state);
        String recommended = sight.locator().recommended();
        if (recommended == null) {
            return Extension.word("stateNow", now);
        }
        return sight.isAsRecommended()
                ? Extension.word("stateAsRecommended", now)
                : Extension.word("stateAndRecommended", now, stateName(sight, recommended));
    }

    private static String stateName(Sight sight, String state) {
        if (state.equals(ControlView.ON)) {
            return Extension.word("stateOn");
        }
        return state.equals(ControlView.OFF) ? Extension.word("stateOff") : "“" + sight.optionName(state) + "”";
    }

    private static String step(Sight sight, boolean done, int offscreen, boolean changed) {
        if (sight.isHint()) {
            if (sight.isNotHere()) {
                return Extension.word("stepNotHere");
            }
            return Extension.word(sight.locator().kind() == Locator.Kind.PAGE ? "stepPage" : "stepHint");
        }
        if (done) {
            return Extension.word(changed ? "stepAgain" : "stepDone");
        }
        if (offscreen != 0) {
            return Extension.word(offscreen > 0 ? "stepScrollDown" : "stepScrollUp");
        }
        return stepTo(sight.locator(), sight.view().parts().size() > 1);
    }

    /** No switch: one over an enum brings a table into the page. */
    private static String stepTo(Locator locator, boolean several) {
        Locator.Kind kind = locator.kind();
        if (kind == Locator.Kind.ROW) {
            return Extension.word("stepRow");
        }
        if (kind == Locator.Kind.RAIL) {
            return Extension.word("stepRail");
        }
        if (kind == Locator.Kind.ENTRY) {
            return Extension.word("stepSettings");
        }
        if (kind == Locator.Kind.MENU) {
            return Extension.word("stepMenu");
        }
        if (kind == Locator.Kind.BUTTON) {
            return Extension.word("stepButton");
        }
        if (kind == Locator.Kind.LIST) {
            return Extension.word("stepList");
        }
        if (locator.recommended() == null) {
            return Extension.word("stepChoose");
        }
        if (kind == Locator.Kind.CHECKBOXES) {
            return Extension.word("stepCheckboxes");
        }
        // A switch may come as two radios.
        return Extension.word(several ? "stepRadio" : "stepSwitch");
    }
}
