package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Require;
import optlight.format.JsonValue;

/**
 * How much of our texts each language must have: {@code languages.json}.
 *
 * @param complete       languages that have every entry English has
 * @param core           languages that have at least what members come for: the settings of tier core, the guides and
 *                       explainers below, and what goes with them
 * @param coreGuides     guides that a core language has, with the settings and forms they walk
 * @param coreExplainers explainers that a core language has
 */
record Languages(List<String> complete, List<String> core, List<String> coreGuides, List<String> coreExplainers) {
    private static final int MAX_LANGUAGES = 60;
    private static final int MAX_IDS = 40;

    Languages {
        List<String> languages = new ArrayList<>(Require.list(complete, MAX_LANGUAGES, "complete"));
        languages.addAll(Require.list(core, MAX_LANGUAGES, "core"));
        for (String language : languages) {
            Require.language(language, "complete and core");
        }
        Require.distinct(languages, "complete and core");
        Require.distinct(Require.list(coreGuides, MAX_IDS, "coreGuides"), "coreGuides");
        Require.distinct(Require.list(coreExplainers, MAX_IDS, "coreExplainers"), "coreExplainers");
    }

    /** @throws optlight.definition.InvalidDefinitionException if it breaks a rule */
    static Languages read(JsonValue json) {
        return new Languages(
                json.member("complete").list(JsonValue::string),
                json.member("core").list(JsonValue::string),
                json.member("coreGuides").list(JsonValue::string),
                json.member("coreExplainers").list(JsonValue::string));
    }
}
