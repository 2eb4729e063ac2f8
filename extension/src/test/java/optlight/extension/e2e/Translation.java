package optlight.extension.e2e;

import java.util.List;

/**
 * A language, besides English, in which the stores show pictures, and that of LinkedIn's page behind them: the same where we
 * know the page's words in it, else English. On a page whose words we do not know no switch is ringed; its rows are, by where
 * they lead.
 *
 * @param language of the browser, and so of the extension's words; as in {@code _locales}
 * @param switches of the pages with a switch
 * @param rows     of the page with rows; the replica has none in Japanese
 */
record Translation(String language, String switches, String rows) {
    static List<Translation> all() {
        return List.of(
                new Translation("de", "de", "de"),
                new Translation("fr", "fr", "fr"),
                new Translation("es", "en", "es"),
                new Translation("ja", "en", "en"),
                new Translation("ar", "en", "ar"));
    }

    String pageOf(Scene scene) {
        return scene.name().equals("3-row") ? rows : switches;
    }
}
