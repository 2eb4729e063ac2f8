package optlight.extension.content;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.extension.browser.BrowserJson;
import optlight.extension.message.Message;
import optlight.format.DefinitionsReader;

/**
 * What the background has given us to say.
 *
 * @param texts     in the member's language, as far as there are any
 * @param english   for what that language lacks
 * @param wanted    the setting to lead to; empty if none
 * @param dismissed whether the member has closed the overlay in this tab
 */
record Guidance(Definitions definitions, Texts texts, Texts english, String wanted, boolean dismissed) {
    /** Empty if the background has nothing that can be used; it has then said why elsewhere. */
    static Optional<Guidance> from(Message answer) {
        var definitions = BrowserJson.parse(answer.text("definitions"));
        var texts = BrowserJson.parse(answer.text("texts"));
        var english = BrowserJson.parse(answer.text("english"));
        if (definitions.isEmpty() || texts.isEmpty() || english.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Guidance(
                    DefinitionsReader.definitions(definitions.get()),
                    DefinitionsReader.texts(texts.get()),
                    DefinitionsReader.texts(english.get()),
                    answer.text("wanted"),
                    !answer.text("dismissed").isEmpty()));
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }

    Guidance wanting(String setting) {
        return new Guidance(definitions, texts, english, setting, dismissed);
    }

    Guidance whenDismissed() {
        return new Guidance(definitions, texts, english, wanted, true);
    }

    /** The language in which there are words about a setting. */
    String languageOf(String setting) {
        return texts.setting(setting).isPresent() ? texts.language() : english.language();
    }

    Optional<SettingText> text(String setting) {
        Optional<SettingText> own = texts.setting(setting);
        return own.isPresent() ? own : english.setting(setting);
    }
}
