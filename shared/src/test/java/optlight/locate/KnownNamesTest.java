package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import optlight.TestDefinitions;
import optlight.definition.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
    @Test
    void knowsEveryLanguageAtOnce() {
        Names names = new Names(Map.of("pt", List.of("Dados", "Data"), "nl", List.of("Data"), "iw", List.of("נתונים")));
        KnownNames known = new KnownNames(LanguageNames.of(names), new UnicodeNormalizer());
        assertEquals(List.of("nl", "pt"), known.languagesOf("data").all());
        assertEquals(List.of(), known.languagesOf("daten").all());
        assertTrue(known.knowsAnyOf(TextSet.of("xx he")));
        assertFalse(known.knowsAnyOf(TextSet.of("en")));
        assertFalse(known.has(""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"en,en", "en-US,en", "pt_BR,pt", "ZH-tw,zh", "in,id", "in-ID,id", "iw,he", "IW,he", "'',''", "-,''"})
    void languagesWithoutTheirRegion(String tag, String expected) {
        assertEquals(expected, KnownNames.baseLanguage(tag));
    }

    @Test
    void turkishServersSpeakNoOtherEnglish() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(new java.util.Locale("tr"));
            assertEquals("id", KnownNames.baseLanguage("ID"));
            assertEquals("ai", new UnicodeNormalizer().normalize("AI"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                        | known                       | found                        | near
        a letter missing              | use data for training       | use data for traning         | true
        a letter too many             | use data for training       | use data for trainning       | true
        a letter other                | use data for training       | use data for trainimg        | true
        two neighbours swapped        | use data for training       | use data for trainign        | true
        another ending                | share data with partner     | share data with partners     | true
        two letters                   | use data for training       | use data for trammng         | false
        two letters far apart swapped | use data for training       | use data for traginin        | false
        among the first three         | use data for training       | use data for taining         | false
        include, exclude              | include data for training   | exclude data for training    | false
        on, off in Polish             | włącz dane do nauki         | wyłącz dane do nauki         | false
        on, off in Russian            | включить данные для него    | выключить данные для него    | false
        on, off in German             | daten hier aktivieren       | daten hier deaktivieren      | false
        negation in Turkish           | veriler benim kullanılsın   | veriler benim kullanılmasın  | false
        a short word                  | use data for ads            | use data for add             | false
        a short word, at its end      | use my data for it          | use my date for it           | false
        two words                     | share data for training     | sharee data for trainin      | false
        a word more                   | use data for training       | use no data for training     | false
        a word less                   | use personal data for training | use data for training     | false
        a possessive less             | use my data for training    | use data for training        | true
        an article more               | use data for training       | use the data for training    | true
        an article less, and a slip   | use the data for training   | use data for trainign        | true
        to is not from                | use data to partners        | use data from partners       | false
        off is not nothing            | show ads off linkedin       | show ads linkedin            | false
        a no less                     | use no data for training    | use data for training        | false
        a not less, in German         | daten nicht zum training nutzen | daten zum training nutzen | false
        a not less, in French         | ne pas utiliser mes données | utiliser mes données         | false
        swapped among the first three | use data for training       | use data for rtaining        | true
        swapped, two long words       | generativen verbesserung    | generativen vebresserung     | true
        swapped in a short word       | use data for work now       | use data for wrok now        | false
        words in another order        | data use for training       | use data for training        | false
        too few words to be sure      | data training               | data trainin                 | false
        the same                      | use data for training       | use data for training        | true
        no words in Chinese           | 使用我的数据训练人工智能模型 | 使用你的数据训练人工智能模型  | false
        """)
    void nearIsASlipOfThePen(String why, String known, String found, boolean near) {
        assertEquals(near, NearName.isNear(known, found));
        assertEquals(near, NearName.isNear(found, known));
        assertEquals(
                near,
                new KnownNames(LanguageNames.of(TestDefinitions.names("en", known)), new UnicodeNormalizer())
                        .isNear(found));
    }
}
