package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.SwitchedOff;
import optlight.locate.UnicodeNormalizer;

/** Texts of every language are plain: words, and nothing that would have to be HTML or be filled in where nobody does. */
final class PlainTextLint {
    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    PlainTextLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        folder.textFiles()
                .forEach((language, json) -> TextEntries.of(json)
                        .entries()
                        .forEach((entry, fields) -> fields.forEach((field, text) -> check(
                                "texts/" + language + ".json", entry + "." + field, text, field.equals("title")))));
        for (SwitchedOff entry : folder.off()) {
            check("off.json", "reason of " + entry.setting(), entry.reason(), true);
        }
        return problems;
    }

    /** @param raw whether it is shown as it is written */
    private void check(String file, String where, String text, boolean raw) {
        if (!text.isEmpty() && new UnicodeNormalizer().normalize(text).isEmpty()) {
            report(file, where + " must hold a letter or a digit, has none: write words, or remove it");
        }
        int markUp = text.indexOf('<') < 0 ? text.indexOf('>') : text.indexOf('<');
        if (markUp >= 0) {
            report(
                    file,
                    where + " must not hold \"" + text.charAt(markUp) + "\" (at " + markUp
                            + "), because texts are never HTML: say it in words");
        }
        int brace = text.indexOf('{') < 0 ? text.indexOf('}') : text.indexOf('{');
        if (raw && brace >= 0) {
            report(
                    file,
                    where + " must not hold \"" + text.charAt(brace) + "\" (at " + brace
                            + "), because nothing is filled in there: write it out");
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
