package optlight.benchmark;

import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Setting;

/** What is looked for: a setting, with or without a key in its definition. */
enum Subject {
    GENAI("genai-training", "genai", "privacy", false),
    /** The same with an invented key, to see what a key would bring. */
    GENAI_KEYED("genai-training", "genai", "privacy", true),
    RESEARCH("research", "research", "privacy", false),
    /** A radio group. */
    EMAIL("discover-email", "email", "visibility", false),
    /** Four switches of similar names on one page. */
    INVITES("network-invites", "invites", "privacy", false);

    final String setting;
    /** What its words begin with. */
    final String words;
    /** The category page it is listed on. */
    final String category;
    /** Whether its definition gets an invented key. */
    final boolean invented;

    Subject(String setting, String words, String category, boolean invented) {
        this.setting = setting;
        this.words = words;
        this.category = category;
        this.invented = invented;
    }

    Setting in(Definitions definitions) {
        return definitions.setting(setting).orElseThrow();
    }

    /** The key its definition has for the first control; {@code null} if none. */
    String key(Definitions definitions) {
        Control control = in(definitions).controls().get(0);
        return control.keys().isEmpty() ? null : control.keys().get(0);
    }
}
