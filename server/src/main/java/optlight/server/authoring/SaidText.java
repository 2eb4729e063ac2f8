package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.SwitchedOff;

/**
 * One text that members read: of a language's file, or why something is switched off.
 *
 * @param file     it stands in
 * @param entry    as {@code settings.genai-training}, or what a reason is of
 * @param field    of the entry; empty for a reason
 * @param language its tag
 * @param text     what is said
 */
record SaidText(String file, String entry, String field, String language, String text) {
    private static final String OFF = "off.json";

    /** All of a folder: file by file, then the reasons. */
    static List<SaidText> of(AuthoredFolder folder) {
        List<SaidText> all = new ArrayList<>();
        folder.textFiles()
                .forEach((language, json) -> TextEntries.of(json)
                        .entries()
                        .forEach((entry, fields) -> fields.forEach((field, text) ->
                                all.add(new SaidText("texts/" + language + ".json", entry, field, language, text)))));
        for (SwitchedOff off : folder.off()) {
            String reason = "reason of " + off.setting();
            all.add(new SaidText(OFF, reason, "", TextLint.ENGLISH, off.reason()));
            off.reasons()
                    .forEach((language, text) ->
                            all.add(new SaidText(OFF, reason + " in " + language, "", language, text)));
        }
        return all;
    }

    /** Where it stands in its file. */
    String where() {
        return field.isEmpty() ? entry : entry + "." + field;
    }
}
