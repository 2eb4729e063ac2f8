package optlight.guide;

import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Option;
import optlight.definition.Phrase;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;

/** Fills the placeholders of our texts: LinkedIn's own words in the language of the text, or else in English. */
public final class Wording {
    /** Writes a day as people of the language do. */
    public interface Days {
        /** @param day {@code yyyy-mm-dd} */
        String words(String day);
    }

    private final Definitions definitions;
    private final Texts texts;
    private final Texts english;
    private final Days days;

    /** @param english for what the texts lack */
    public Wording(Definitions definitions, Texts texts, Texts english, Days days) {
        this.definitions = definitions;
        this.texts = texts;
        this.english = english;
        this.days = days;
    }

    /**
     * A text as it is shown.
     *
     * @param text    {@code null} for none, which is empty
     * @param setting the setting it is about; empty if it is about none
     */
    public String of(String text, String setting) {
        if (text == null) {
            return "";
        }
        return Phrase.parse(text, "text").with((type, value) -> fill(type, value, setting));
    }

    private String fill(String type, String value, String about) {
        String id = value.isEmpty() ? about : value;
        return switch (type) {
            case "row" -> definitions.setting(id).map(this::row).orElse("");
            case "heading" -> definitions.setting(about).map(this::heading).orElse("");
            case "option" ->
                definitions.setting(about).map(it -> option(it, value)).orElse("");
            case "setting" -> title(id);
            case "date" -> days.words(value);
            default -> "";
        };
    }

    private String row(Setting setting) {
        return setting.row() == null ? title(setting.id()) : label(setting.row().names());
    }

    private String heading(Setting setting) {
        return setting.row() == null ? "" : label(setting.row().section());
    }

    private String title(String setting) {
        Optional<SettingText> own = texts.setting(setting);
        return (own.isPresent() ? own : english.setting(setting))
                .map(SettingText::title)
                .orElse(setting);
    }

    private String option(Setting setting, String value) {
        int dot = value.indexOf('.');
        for (Control control : setting.controls()) {
            for (Option option : control.options()) {
                if (control.id().equals(value.substring(0, dot)) && option.id().equals(value.substring(dot + 1))) {
                    return label(option.names());
                }
            }
        }
        return "";
    }

    private String label(Names names) {
        String language = names.shownIn(texts.language());
        return language.isEmpty() ? "" : names.byLanguage().get(language).get(0);
    }
}
