package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optlight.definition.Phrase;

/** Every entry of a translation is one of the English as it is now: the same texts, the same placeholders, and its mark. */
final class TranslationLint {
    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    TranslationLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        if (folder.texts().containsKey(TextLint.ENGLISH)) {
            JsonNode english = folder.textFiles().get(TextLint.ENGLISH);
            for (String language : folder.texts().keySet()) {
                if (!language.equals(TextLint.ENGLISH)) {
                    check(language, TextEntries.of(english), TextStamp.marksOf(english));
                }
            }
        }
        return problems;
    }

    private void check(String language, TextEntries english, Map<String, String> marks) {
        Map<String, String> given = folder.stamps().get(language).marks();
        TextEntries own = TextEntries.of(folder.textFiles().get(language));
        own.entries().forEach((entry, fields) -> {
            Map<String, String> original = english.entries().get(entry);
            if (original == null) {
                // What names nothing that is defined, TextLint has told.
                return;
            }
            if (!marks.get(entry).equals(given.get(entry))) {
                report(
                        language,
                        entry + ".from must be \"" + marks.get(entry) + "\", the mark of the English as it is now, is "
                                + (given.containsKey(entry) ? "\"" + given.get(entry) + "\"" : "missing")
                                + ": translate it anew, then run optlight stamp");
            } else {
                checkFields(language, entry, fields, original);
            }
        });
    }

    private void checkFields(String language, String entry, Map<String, String> fields, Map<String, String> original) {
        Set<String> all = new TreeSet<>(original.keySet());
        all.addAll(fields.keySet());
        for (String field : all) {
            String where = entry + "." + field;
            if (!fields.containsKey(field)) {
                report(language, where + " must be translated, is missing");
            } else if (!original.containsKey(field)) {
                report(language, where + " must be left out, because the English has none");
            } else {
                List<String> own = placeholders(entry, field, fields.get(field));
                List<String> theirs = placeholders(entry, field, original.get(field));
                if (!own.equals(theirs)) {
                    report(language, where + " must have the placeholders of the English, " + theirs + ", has " + own);
                }
            }
        }
    }

    /** In order of the alphabet: languages differ in theirs. */
    private static List<String> placeholders(String entry, String field, String text) {
        List<String> placeholders = new ArrayList<>();
        for (Phrase.Part part : TextEntries.placeholders(entry, field, text)) {
            placeholders.add(TextEntries.written(part));
        }
        placeholders.sort(null);
        return placeholders;
    }

    private void report(String language, String text) {
        problems.add(new Problem("texts/" + language + ".json", text));
    }
}
