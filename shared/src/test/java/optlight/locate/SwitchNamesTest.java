package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # name                              | without state and badge
        use my data on                      | use my data
        use my data off                     | use my data
        use my data beta                    | use my data
        use my data beta off                | use my data
        share my information off            | share my information
        share my information                | share my information
        utiliser mes données désactivé      | utiliser mes données
        utiliser mes données activé         | utiliser mes données
        usar meus dados desativado          | usar meus dados
        usar mis datos desactivado          | usar mis datos
        usare i miei dati disattivato       | usare i miei dati
        meine daten verwenden aus           | meine daten verwenden
        daten allgemein                     | daten allgemein
        personalización                     | personalización
        chercher un emploi nouveau          | chercher un emploi nouveau
        off                                 | off
        beta off                            | beta
        """)
    void takesStateAndBadgeFromTheEndOfANameAndNoPartOfAWord(String name, String bare) {
        assertEquals(bare, SwitchNames.bare(name));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "on, on",
        "off, off",
        "ein, on",
        "an, on",
        "aus, off",
        "désactivé, off",
        "オン, on",
        "オフ, off",
        "تشغيل, on",
        "إيقاف, off",
        "oui, unknown",
        "beta, unknown",
        "'', unknown"
    })
    void readsTheStateAWordSays(String word, String state) {
        assertEquals(state, SwitchNames.stateOf(word));
    }
}
