package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import optlight.TestDefinitions;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # language | text                        | about          | shown
        en         | {row}                       | genai-training | Data for Generative AI Improvement
        de         | {row}                       | genai-training | Daten zur Verbesserung generativer KI
        pt-br      | {row}                       | genai-training | Dados para aprimoramento da IA generativa
        ja         | {row}                       | genai-training | Data for Generative AI Improvement
        de         | {row:research}              | genai-training | Social, economic, and workplace research
        de         | {option:who.first-degree}   | discover-email | 1st degree connections
        de         | {setting:genai-training}    | research       | KI-Training
        ja         | {setting:genai-training}    | research       | AI training
        de         | {setting:research}          | research       | research
        de         | am {date:2025-11-03}        | research       | am <2025-11-03>
        """)
    void usesLinkedInsOwnWordsInTheLanguageOfTheText(String language, String text, String about, String expected) {
        Wording wording = new Wording(
                TestDefinitions.all(),
                texts(language, language.equals("de") ? "KI-Training" : null),
                texts("en", "AI training"),
                day -> "<" + day + ">");
        assertEquals(expected, wording.of(text, about));
    }

    private static Texts texts(String language, String title) {
        return new Texts(
                language,
                title == null
                        ? Map.of()
                        : Map.of("genai-training", new SettingText(title, "What.", "Cost.", null, Map.of())),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
