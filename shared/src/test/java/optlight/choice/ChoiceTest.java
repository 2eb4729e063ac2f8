package optlight.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import optlight.definition.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # choice | kept       | read as
            MODE     | beside     | beside
            MODE     | ''         | page
            MODE     | Beside     | page
            LANGUAGE | pt-br      | pt-br
            LANGUAGE | ''         | ''
            LANGUAGE | ../../etc  | ''
            LANGUAGE | __proto__  | ''
            REGION   | ch         | ch
            REGION   | us         | ''
            REMINDER | off        | off
            REMINDER | 365        | 365
            REMINDER | ''         | 90
            REMINDER | 1          | 90
            REMINDER | -90        | 90
            REMINDER | 30 90      | 90
            """)
    void whatWasKeptCountsIfItCanBeMeant(Choice choice, String kept, String read) {
        assertEquals(read, choice.read(kept));
    }

    @ParameterizedTest
    @EnumSource
    void whatHoldsOnTheFirstDayIsAllowed(Choice choice) {
        assertTrue(choice.allows(choice.first()));
        assertEquals(choice, Choice.of(choice.key()).orElseThrow());
    }

    @Test
    void theRegionsAreThoseOfTheObjectionTexts() {
        List<String> words = Stream.of(Region.values()).map(Region::word).toList();
        assertEquals(Texts.LEGAL_REGIONS, words);
        for (String word : words) {
            assertTrue(Choice.REGION.allows(word), word);
        }
    }

    @ParameterizedTest(name = "{0} lacks {1}: {2}")
    @CsvSource({
        "EU, eea-ch, false",
        "SWITZERLAND, eea-ch, false",
        "UK, eea-ch, true",
        "ELSEWHERE, eea-ch, true",
        // Some members in Europe see it, and who has the others is not known.
        "EU, affiliates, false",
        "EU, us, false",
        "EU, all, false",
        "UK, unknown, false"
    })
    void aSettingIsSaidToBeMissingOnlyWhereThatIsKnown(Region region, String offered, boolean lacks) {
        assertEquals(lacks, region.lacks(offered));
    }
}
