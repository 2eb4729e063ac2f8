package optlight.extension.content;

import optlight.definition.Control;
import optlight.definition.SettingText;
import optlight.extension.browser.Extension;
import optlight.extension.overlay.Card;
import optlight.extension.overlay.Overlay;
import optlight.guide.Waypoint;
import optlight.locate.ControlView;

/** Puts into words what is to be seen and done. */
final class CardWriter {
    private CardWriter() {}

    /** @param offscreen -1 if the target is above the viewport, 1 if below, 0 if in it */
    static Card card(Sight sight, Guidance guidance, int offscreen) {
        String setting = sight.setting().id();
        SettingText text = guidance.text(setting).orElse(null);
        boolean control = sight.isControl();
        boolean done = control && !sight.isHint() && sight.control().isAsRecommended(sight.state());
        return new Card(
                setting,
                text == null ? sight.setting().id() : text.title(),
                control && !sight.isHint() ? state(sight) : "",
                text == null ? "" : text.what(),
                text == null || !control ? "" : text.cost(),
                text == null || !control || text.note() == null ? "" : text.note(),
                step(sight, done, offscreen),
                control ? "" : sight.setting().page().url(),
                done,
                guidance.languageOf(setting),
                Overlay.direction());
    }

    private static String state(Sight sight) {
        Control control = sight.control();
        String state = sight.state();
        if (state.equals(ControlView.UNKNOWN) || state.equals(ControlView.MIXED)) {
            return Extension.word("stateUnreadable");
        }
        String now = stateName(sight, state);
        if (control.recommended() == null) {
            return Extension.word("stateNow", now);
        }
        return control.isAsRecommended(state)
                ? Extension.word("stateAsRecommended", now)
                : Extension.word("stateAndRecommended", now, stateName(sight, control.recommended()));
    }

    private static String stateName(Sight sight, String state) {
        return switch (state) {
            case ControlView.ON -> Extension.word("stateOn");
            case ControlView.OFF -> Extension.word("stateOff");
            default -> "“" + sight.optionName(state) + "”";
        };
    }

    private static String step(Sight sight, boolean done, int offscreen) {
        if (sight.isHint()) {
            return Extension.word("stepHint");
        }
        if (done) {
            return Extension.word("stepDone");
        }
        if (offscreen != 0) {
            return Extension.word(offscreen > 0 ? "stepScrollDown" : "stepScrollUp");
        }
        if (sight.waypoint() instanceof Waypoint.AtRow) {
            return Extension.word("stepRow");
        }
        if (sight.waypoint() instanceof Waypoint.AtRail) {
            return Extension.word("stepRail");
        }
        return Extension.word(sight.control().options().isEmpty() ? "stepSwitch" : "stepRadio");
    }
}
