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
        two neighbours swapped        | use data for training       | use data for trainign        | true
        swapped among the first three | use data for training       | use data for rtaining        | true
        swapped, two long words       | generativen verbesserung    | generativen vebresserung     | true
        swapped in a short word       | use data for work now       | use data for wrok now        | false
        a letter doubled              | use data for training       | use data for trainning       | true
        a doubled letter once         | use affiliate data here     | use afiliate data here       | true
        a letter missing              | use data for training       | use data for traning         | false
        a letter other                | use data for training       | use data for trainimg        | false
        employer, employee            | show this to my employers   | show this to my employees    | false
        contact, contract             | share my contact data       | share my contract data       | false
        another ending                | share data with partner     | share data with partners     | false
        half a swap                   | use data for training       | use data for traxiing        | false
        the other half of a swap      | use data for training       | use data for tranxing        | false
        a letter before it            | use data for training       | use data for xtraining       | false
        its first letter doubled      | use data for training       | use data for ttraining       | true
        a letter trebled              | use data for training       | use data for trainnning      | false
        a slip in each of two words   | use personal training data  | use pesronal trainign data   | false
        a little word of three        | use the data                | use data                     | false
        its last word less            | use data for training my    | use data for training        | true
        a little word less and more   | use the data for training   | use data of training         | false
        two letters                   | use data for training       | use data for trammng         | false
        two letters far apart swapped | use data for training       | use data for traginin        | false
        include, exclude              | include data for training   | exclude data for training    | false
        on, off in Polish             | włącz dane do nauki         | wyłącz dane do nauki         | false
        on, off in Russian            | включить данные для него    | выключить данные для него    | false
        on, off in German             | daten hier aktivieren       | daten hier deaktivieren      | false
        on, off in German, as words   | schalten sie werbung hier an | schalten sie werbung hier aus | false
        negation in Turkish           | veriler benim kullanılsın   | veriler benim kullanılmasın  | false
        a sign that is "not", Japanese | データ、利用、許可する、はい | データ、利用、不許可する、はい | false
        a sign that is "not", Persian | داده‌های من استفاده‌شود اینجا | داده‌های من استفاده‌نشود اینجا | false
        Arabic signs swapped          | استخدم بياناتي لتدريب النماذج | استخدم بياناتي لتدريب المناذج | false
        a short word                  | use data for ads            | use data for add             | false
        a short word, at its end      | use my data for it          | use my date for it           | false
        a word more                   | use data for training       | use no data for training     | false
        an article more               | use data for training       | use the data for training    | false
        a word less                   | use personal data for training | use data for training     | false
        a possessive less             | use my data for training    | use data for training        | true
        a little word for another     | ads for members of my page  | ads of members for my page   | false
        one for another               | use data for research       | use data and research        | false
        a little word less and a slip | use my data for training    | use data for trainign        | false
        to is not from                | use data to partners        | use data from partners       | false
        off is not nothing            | show ads off linkedin       | show ads linkedin            | false
        a no less                     | use no data for training    | use data for training        | false
        a not less, in German         | daten nicht zum training nutzen | daten zum training nutzen | false
        a not less, in French         | ne pas utiliser mes données | utiliser mes données         | false
        words in another order        | data use for training       | use data for training        | false
        too few words to be sure      | data training               | data trainign                | false
        the same                      | use data for training       | use data for training        | false
        no words in Chinese           | 使用我的数据训练人工智能模型 | 使用你的数据训练人工智能模型  | false
        """)
    void nearIsASlipOfThePen(String why, String known, String found, boolean near) {
        assertEquals(near, NearName.isNear(known, AccessibleName.tokens(known), AccessibleName.tokens(found)));
        assertEquals(
                near,
                new KnownNames(LanguageNames.of(TestDefinitions.names("en", known)), new UnicodeNormalizer())
                        .isNear(found));
    }
}
