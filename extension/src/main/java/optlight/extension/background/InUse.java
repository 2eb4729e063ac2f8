package optlight.extension.background;

import optlight.definition.Definitions;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.definition.UtcTime;
import optlight.extension.browser.Clock;
import optlight.guide.Wording;

/**
 * The definitions in use, believed and read.
 *
 * @param json    the document they were read from: another one means that there is something new
 * @param texts   our words in the member's language; those in English if there are none
 * @param english our words in English
 * @param server  where they came from; empty for the built-in ones
 */
record InUse(Definitions definitions, String json, Texts texts, Texts english, String server) {
    /** What we call a setting. */
    String title(Setting setting) {
        Texts spoken = texts.setting(setting.id()).isPresent() ? texts : english;
        return spoken.setting(setting.id()).map(SettingText::title).orElse(setting.id());
    }

    /** Fills the placeholders of texts in their own language. */
    Wording wording(Texts spoken) {
        return new Wording(
                definitions,
                spoken,
                english,
                day -> Clock.longDay((double) UtcTime.parseMs(day + "T12:00:00Z", "day"), spoken.language()));
    }
}
