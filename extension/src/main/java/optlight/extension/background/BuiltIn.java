package optlight.extension.background;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.Texts;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Fetch;
import optlight.format.DefinitionsReader;
import org.teavm.jso.core.JSPromise;

/** The definitions this extension was built with: no signature, because whoever could change them could change us. */
final class BuiltIn {
    private InUse read;

    /** Read again, in what is the member's language by then. */
    void forget() {
        read = null;
    }

    /** Rejects only if the extension's own files cannot be read. */
    JSPromise<InUse> read() {
        if (read != null) {
            return JSPromise.resolve(read);
        }
        return file("definitions/definitions.json").flatThen(json -> {
            Definitions definitions =
                    DefinitionsReader.definitions(BrowserJson.parse(json).orElseThrow());
            String language = TextLanguage.among(definitions.texts().keySet());
            return texts(language)
                    .flatThen(texts -> texts(TextLanguage.FALLBACK).then(english -> {
                        read = new InUse(definitions, json, texts, english, "", "", false, false);
                        return read;
                    }));
        });
    }

    private static JSPromise<Texts> texts(String language) {
        return file("definitions/texts/" + language + ".json")
                .then(json -> DefinitionsReader.texts(BrowserJson.parse(json).orElseThrow()));
    }

    private static JSPromise<String> file(String path) {
        return Fetch.own(Extension.url(path)).then(answer -> {
            Optional<String> text = BrowserJson.text(answer.bytes());
            return text.orElseThrow();
        });
    }
}
