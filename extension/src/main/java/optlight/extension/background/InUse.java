package optlight.extension.background;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * @param json       the document they were read from: another one means that there is something new
 * @param texts      our words in the member's language; those in English if there are none
 * @param english    our words in English
 * @param server     the address they came from; empty for the built-in ones
 * @param signer     the id of the key they were signed with; empty for the built-in ones
 * @param lacksTexts whether English stands in for texts in the member's language that are not here yet
 * @param damaged    whether they stand in for a stored copy that could not be read back as it was stored
 */
record InUse(
        Definitions definitions,
        String json,
        Texts texts,
        Texts english,
        String server,
        String signer,
        boolean lacksTexts,
        boolean damaged) {
    boolean isBuiltIn() {
        return server.isEmpty();
    }

    InUse insteadOfDamaged() {
        return new InUse(definitions, json, texts, english, server, signer, lacksTexts, true);
    }

    /**
     * Our words in the member's language if they have this one, or else in English.
     *
     * @param part which of our words, such as {@code Texts::guides}
     */
    Texts spoken(Function<Texts, Map<String, ?>> part, String id) {
        return part.apply(texts).containsKey(id) ? texts : english;
    }

    /** What we call a setting. */
    String title(Setting setting) {
        return title(setting.id());
    }

    /** What we call the setting of an id, which need not be among the definitions; the id itself if there is no word. */
    String title(String setting) {
        return spoken(Texts::settings, setting)
                .setting(setting)
                .map(SettingText::title)
                .orElse(setting);
    }

    /** The address of a setting's page; empty if it is not known, or guidance says to leave the setting alone. */
    String way(Optional<Setting> setting) {
        return setting.filter(it -> definitions.switchedOff(it.id()).isEmpty())
                .map(definitions::url)
                .orElse("");
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
