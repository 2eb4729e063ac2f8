package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.TextsRef;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Fetch;
import optlight.extension.browser.WebCrypto;
import org.teavm.jso.core.JSPromise;

/** Brings the texts that definitions name, from any of a server's addresses: they are named by what they are. */
final class TextsFetch {
    private final DefinitionsStore store;
    private final Definitions definitions;
    private final List<String> urls;

    TextsFetch(DefinitionsStore store, Definitions definitions, List<String> urls) {
        this.store = store;
        this.definitions = definitions;
        this.urls = urls;
    }

    /** Brings English and the member's language here; answers with the language that could not be had, empty if none. */
    JSPromise<String> bring() {
        List<String> needed = new ArrayList<>();
        needed.add(TextLanguage.FALLBACK);
        String language = TextLanguage.among(definitions.texts().keySet());
        if (!language.equals(TextLanguage.FALLBACK)) {
            needed.add(language);
        }
        return bring(needed, 0);
    }

    private JSPromise<String> bring(List<String> languages, int at) {
        if (at == languages.size()) {
            return JSPromise.resolve("");
        }
        String language = languages.get(at);
        TextsRef ref = definitions.texts().get(language);
        if (ref == null) {
            return JSPromise.resolve(language);
        }
        return store.texts(ref)
                .flatThen(here -> here.isEmpty() ? fetch(ref, 0) : JSPromise.resolve(true))
                .flatThen(have -> have ? bring(languages, at + 1) : JSPromise.resolve(language));
    }

    private JSPromise<Boolean> fetch(TextsRef ref, int at) {
        if (at == urls.size()) {
            return JSPromise.resolve(false);
        }
        return Fetch.bytes(urls.get(at) + "/v1/texts/" + ref.sha256(), TextsRef.MAX_BYTES)
                .flatThen(answer -> {
                    byte[] bytes = answer.bytes();
                    return WebCrypto.sha256(bytes).flatThen(digest -> {
                        String json = BrowserJson.text(bytes).orElse("");
                        boolean right = digest.stringValue().equals(ref.sha256())
                                && EnvelopeCheck.readTexts(json).isPresent();
                        return right ? store.putTexts(ref, json).then(done -> true) : fetch(ref, at + 1);
                    });
                });
    }
}
