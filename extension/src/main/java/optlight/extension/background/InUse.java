package optlight.extension.background;

import optlight.definition.Definitions;
import optlight.definition.Texts;
import optlight.extension.browser.BrowserJson;
import optlight.format.DefinitionsReader;

/**
 * The definitions in use, believed and read.
 *
 * @param json    the document, for the scripts in pages
 * @param texts   JSON of our words in the member's language; those in English if there are none
 * @param english JSON of our words in English
 * @param server  where they came from; empty for the built-in ones
 */
record InUse(Definitions definitions, String json, String texts, String english, String server) {
    Texts readTexts() {
        return DefinitionsReader.texts(BrowserJson.parse(texts).orElseThrow());
    }

    Texts readEnglish() {
        return DefinitionsReader.texts(BrowserJson.parse(english).orElseThrow());
    }
}
