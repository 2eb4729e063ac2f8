package optlight.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain                              | plain
        {row}                              | <row:>
        before {row:ai-training} after     | before <row:ai-training> after
        {heading}{setting:ai-training}     | <heading:><setting:ai-training>
        {option:who.first-degree}          | <option:who.first-degree>
        since {date:2025-11-03}.           | since <date:2025-11-03>.
        """)
    void fillsWhatStandsInBraces(String text, String expected) {
        assertEquals(expected, Phrase.parse(text, "text").with((type, value) -> "<" + type + ":" + value + ">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "a } b { c",
                "{row",
                "row}",
                "{}",
                "{what}",
                "{row:X}",
                "{setting}",
                "{setting:a}",
                "{option:who}",
                "{option:.x}",
                "{heading:xx}",
                "{date:2025-13-03}",
                "{date:2025-11}",
                "{date:abcdefghij}",
                "{{row}}",
                "{setting:<b>}"
            })
    void refusesWhatItDoesNotKnow(String text) {
        assertThrows(InvalidDefinitionException.class, () -> Phrase.parse(text, "text"), text);
    }

    @Test
    void saysWhatIsWrong() {
        String message = assertThrows(InvalidDefinitionException.class, () -> Phrase.parse("{color:red}", "what"))
                .getMessage();
        assertTrue(message.startsWith("what must have placeholders such as {setting:id}, has"), message);
    }
}
