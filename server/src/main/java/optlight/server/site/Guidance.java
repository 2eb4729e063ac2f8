package optlight.server.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Texts;
import optlight.definition.TextsRef;
import optlight.format.DefinitionsReader;
import optlight.server.json.JacksonValue;
import optlight.server.store.Body;
import optlight.server.store.Published;
import optlight.trust.Envelope;

/**
 * What is told: definitions, and our texts in each language that can be read.
 *
 * @param texts language → texts; English is among them
 */
record Guidance(Definitions definitions, Map<String, Texts> texts) {
    static final String ENGLISH = "en";

    Guidance {
        if (!texts.containsKey(ENGLISH)) {
            throw new InvalidDefinitionException("texts in English are missing");
        }
        texts = Map.copyOf(texts);
    }

    /**
     * Reads a publication. A language whose texts break a rule is left out: its pages would be English with another name.
     *
     * @throws InvalidDefinitionException if the definitions or the texts in English break a rule
     */
    static Guidance of(Published published) {
        byte[] document = Envelope.parse(published.definitions().identity().bytes())
                .orElseThrow(() -> new InvalidDefinitionException("this is not an envelope"))
                .payload();
        Definitions definitions = DefinitionsReader.definitions(json(document));
        Map<String, Texts> texts = new TreeMap<>();
        for (Map.Entry<String, TextsRef> entry : definitions.texts().entrySet()) {
            Optional<Body> body = published.text(entry.getValue().sha256());
            try {
                body.ifPresent(it -> texts.put(
                        entry.getKey(),
                        DefinitionsReader.texts(json(it.identity().bytes()))));
            } catch (InvalidDefinitionException e) {
                // Members of this language get the English pages.
            }
        }
        return new Guidance(definitions, texts);
    }

    private static optlight.format.JsonValue json(byte[] bytes) {
        return JacksonValue.parse(bytes).orElseThrow(() -> new InvalidDefinitionException("this is not JSON in UTF-8"));
    }

    Texts english() {
        return texts.get(ENGLISH);
    }

    /** The languages we have texts in, and words for the pages themselves; by their code. */
    List<String> languages() {
        return texts.keySet().stream()
                .filter(Words.LANGUAGES::contains)
                .sorted()
                .toList();
    }
}
