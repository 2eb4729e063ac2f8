package optlight.extension.background;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.Texts;
import optlight.definition.TextsRef;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Fetch;
import optlight.extension.browser.Storage;
import optlight.format.DefinitionsReader;
import org.teavm.jso.core.JSPromise;

/**
 * Keeps the last good definitions, and falls back to the built-in ones. Bytes are stored first and the pointer to them
 * last, so that whatever breaks off in between changes nothing; what is read back is verified like what arrives.
 */
final class DefinitionsStore {
    private static final String BYTES = "definitions.";
    private static final String TEXTS = "texts.";
    private static final String CURRENT = "current";
    private static final String HIGHEST = "highest";

    private InUse inUse;
    private InUse builtIn;

    /** What is in use now. Rejects only if the extension's own files cannot be read. */
    JSPromise<InUse> inUse() {
        if (inUse != null) {
            return JSPromise.resolve(inUse);
        }
        return builtIn()
                .flatThen(own -> Server.stored().flatThen(server -> stored(server, own)))
                .then(found -> {
                    inUse = found;
                    return found;
                });
    }

    /** The highest serial ever trusted here. */
    JSPromise<Long> highestSerial() {
        return builtIn()
                .flatThen(own -> Storage.local().texts(new String[] {HIGHEST}).then(found -> {
                    String highest = found.text(HIGHEST);
                    long stored = highest.isEmpty() ? 0 : Long.parseLong(highest);
                    return Math.max(stored, own.definitions().serial());
                }));
    }

    /** The text of a language, if it is here already. */
    JSPromise<String> texts(TextsRef ref) {
        String key = TEXTS + ref.sha256();
        return Storage.local().texts(new String[] {key}).then(found -> found.text(key));
    }

    JSPromise<String> putTexts(TextsRef ref, String json) {
        return Storage.local().put(TEXTS + ref.sha256(), json).then(done -> json);
    }

    /** Takes new definitions into use; their texts are here by now. */
    JSPromise<InUse> put(String envelope, Definitions definitions, String server) {
        String bytes = BYTES + definitions.serial();
        return Storage.local()
                .put(bytes, envelope)
                .flatThen(done -> Storage.local().put(new String[] {HIGHEST, CURRENT}, new String[] {
                    "" + definitions.serial(), definitions.serial() + " " + server
                }))
                .flatThen(done -> {
                    inUse = null;
                    return inUse();
                })
                .flatThen(now -> removeAllBut(bytes, now).then(done -> now));
    }

    /** Goes back to the built-in definitions because the member has changed servers: the new one starts its own count. */
    JSPromise<InUse> changeServer(Server server) {
        // In one step, so that no old count can be left beside a new server.
        return Storage.local()
                .put(
                        new String[] {Server.URL, Server.KEY, CURRENT, HIGHEST},
                        new String[] {server.url(), server.key(), "", ""})
                .flatThen(done -> {
                    inUse = null;
                    return inUse();
                });
    }

    private JSPromise<InUse> stored(Server server, InUse own) {
        return Storage.local().texts(new String[] {CURRENT}).flatThen(found -> {
            String current = found.text(CURRENT);
            int space = current.indexOf(' ');
            if (space < 0 || server.isNone() || !current.substring(space + 1).equals(server.url())) {
                return JSPromise.resolve(own);
            }
            String key = BYTES + current.substring(0, space);
            return Storage.local().texts(new String[] {key}).flatThen(bytes -> believed(bytes.text(key), server, own));
        });
    }

    /** A stored copy that no longer verifies is not used; the next poll brings a new one. */
    private JSPromise<InUse> believed(String envelope, Server server, InUse own) {
        return EnvelopeCheck.stored(BrowserJson.utf8(envelope), server.trusted())
                .flatThen(checked -> {
                    if (checked.definitions() == null
                            || checked.definitions().serial()
                                    < own.definitions().serial()) {
                        return JSPromise.resolve(own);
                    }
                    Definitions definitions = checked.definitions();
                    return textsOf(
                                    definitions,
                                    TextLanguage.among(definitions.texts().keySet()))
                            .flatThen(texts -> textsOf(definitions, TextLanguage.FALLBACK)
                                    .then(english -> texts.isPresent() && english.isPresent()
                                            ? new InUse(
                                                    definitions,
                                                    checked.json(),
                                                    texts.get(),
                                                    english.get(),
                                                    server.url())
                                            : own));
                });
    }

    private JSPromise<Optional<Texts>> textsOf(Definitions definitions, String language) {
        TextsRef ref = definitions.texts().get(language);
        return ref == null ? JSPromise.resolve(Optional.empty()) : texts(ref).then(EnvelopeCheck::readTexts);
    }

    /** The definitions this extension was built with: no signature, because whoever could change them could change us. */
    private JSPromise<InUse> builtIn() {
        if (builtIn != null) {
            return JSPromise.resolve(builtIn);
        }
        return file("definitions/definitions.json").flatThen(json -> {
            Definitions definitions =
                    DefinitionsReader.definitions(BrowserJson.parse(json).orElseThrow());
            String language = TextLanguage.among(definitions.texts().keySet());
            return builtInTexts(language)
                    .flatThen(texts -> builtInTexts(TextLanguage.FALLBACK).then(english -> {
                        builtIn = new InUse(definitions, json, texts, english, "");
                        return builtIn;
                    }));
        });
    }

    private static JSPromise<Texts> builtInTexts(String language) {
        return file("definitions/texts/" + language + ".json")
                .then(json -> DefinitionsReader.texts(BrowserJson.parse(json).orElseThrow()));
    }

    private static JSPromise<String> file(String path) {
        return Fetch.own(Extension.url(path)).then(answer -> {
            Optional<String> text = BrowserJson.text(answer.bytes());
            return text.orElseThrow();
        });
    }

    private static JSPromise<Object> removeAllBut(String bytes, InUse now) {
        return Storage.local().keys("").then(keys -> {
            for (String key : keys.all()) {
                boolean old = key.startsWith(BYTES) && !key.equals(bytes);
                boolean unused = key.startsWith(TEXTS)
                        && !isNamed(
                                key.substring(TEXTS.length()), now.definitions().texts());
                if (old || unused) {
                    Storage.local().remove(new String[] {key});
                }
            }
            return null;
        });
    }

    private static boolean isNamed(String sha256, Map<String, TextsRef> texts) {
        for (TextsRef ref : List.copyOf(texts.values())) {
            if (ref.sha256().equals(sha256)) {
                return true;
            }
        }
        return false;
    }
}
