package optlight.server.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import optlight.definition.Definitions;
import optlight.definition.Texts;
import optlight.format.DefinitionsReader;
import optlight.guide.Wording;
import optlight.server.authoring.Assembly;
import optlight.server.json.JacksonValue;

/** What the guidance says, for people who want to read it as a whole. */
public final class Documents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Documents() {}

    /** File name → Markdown; the same guidance gives the same text. */
    public static Map<String, String> of(Assembly assembly) {
        Definitions definitions = DefinitionsReader.definitions(
                JacksonValue.parse(assembly.document()).orElseThrow());
        Texts english = DefinitionsReader.texts(
                JacksonValue.parse(assembly.texts().get("en")).orElseThrow());
        var wording = new Wording(
                definitions, english, english, day -> LocalDate.parse(day).format(DAY));
        Map<String, String> documents = new TreeMap<>();
        documents.put("facts.md", new FactsDocument(definitions, english, wording).markdown());
        documents.put("settings.md", new SettingsDocument(definitions, english, wording).markdown());
        return documents;
    }
}
