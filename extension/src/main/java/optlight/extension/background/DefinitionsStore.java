package optlight.extension.background;

import java.util.List;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.TextsRef;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Callback;
import optlight.extension.browser.Storage;
import optlight.extension.browser.WebCrypto;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;
import org.teavm.jso.core.JSPromise;

/**
 * Keeps the last good definitions, and falls back to the built-in ones. Bytes are stored first, the pointer to them and the
 * keys last and together, so that whatever breaks off in between changes nothing; what is read back is verified like what
 * arrives. A copy that cannot be read back as it was is told apart from a server that errs: it is {@link InUse#damaged}.
 */
final class DefinitionsStore {
    private static final String BYTES = "definitions.";
    private static final String TEXTS = "texts.";
    private static final String CURRENT = "current";
    private static final String KEYS = "keys";

    /** The same once more: who has been led to a new key is not locked out because one of the two was damaged. */
    private static final String KEYS_COPY = "keys.copy";

    /** Stands for a text that is no more what its name says. */
    private static final String DAMAGED = "damaged";

    private final BuiltIn builtIn = new BuiltIn();
    private InUse inUse;
    private Callback damageListener;

    /** @param listener called once, if what was stored turns out to be damaged, or not to have the browser's language */
    void onDamage(Callback listener) {
        damageListener = listener;
    }

    /** What is in use now. Rejects only if the extension's own files cannot be read. */
    JSPromise<InUse> inUse() {
        if (inUse != null) {
            return JSPromise.resolve(inUse);
        }
        return Language.now().flatThen(language -> {
            TextLanguage.choose(language.tag());
            return builtIn.read()
                    .flatThen(own -> Server.stored().flatThen(server -> stored(server, own)))
                    .then(found -> {
                        inUse = found;
                        // Where the member has chosen it, its texts are on their way.
                        boolean incomplete = found.lacksTexts() && !language.isMembersChoice();
                        if (found.damaged() || incomplete) {
                            tellOfDamage();
                        }
                        return found;
                    });
        });
    }

    private void tellOfDamage() {
        if (damageListener != null) {
            Callback listener = damageListener;
            damageListener = null;
            listener.call();
        }
    }

    /** Reads all of it again: what is kept has changed, or the language. */
    JSPromise<InUse> readAgain() {
        inUse = null;
        builtIn.forget();
        return inUse();
    }

    /** The texts of a language are here, or need not be. */
    JSPromise<Boolean> hasTexts(InUse now, String language) {
        TextsRef ref = now.definitions().texts().get(language);
        return now.isBuiltIn() || ref == null
                ? JSPromise.resolve(true)
                : texts(ref).then(json -> !json.isEmpty());
    }

    JSPromise<Long> builtInSerial() {
        return builtIn.read().then(own -> own.definitions().serial());
    }

    /**
     * The keys of a server. If they were damaged, the one that was entered, and all that can still be read of what was revoked: the next
     * document says the others again.
     */
    JSPromise<KeyRing> keys(Server server) {
        Optional<TrustedKey> entered = server.entered();
        return entered.isEmpty()
                ? JSPromise.resolve(KeyRing.of(List.of()))
                : Storage.local().texts(new String[] {KEYS, KEYS_COPY}).then(found -> {
                    Optional<KeyRing> kept = ring(found, entered.get());
                    String both = found.text(KEYS) + "\n" + found.text(KEYS_COPY);
                    return kept.isPresent() ? kept.get() : KeyRing.salvaged(both, entered.get());
                });
    }

    /** Whether neither the keys of a server nor their copy could be read back, so that some that it announced are not known. */
    JSPromise<Boolean> hasLostKeys(Server server) {
        Optional<TrustedKey> entered = server.entered();
        return Storage.local()
                .texts(new String[] {KEYS, KEYS_COPY})
                .then(found -> entered.isPresent() && ring(found, entered.get()).isEmpty());
    }

    private static Optional<KeyRing> ring(Storage.Texts found, TrustedKey entered) {
        return KeyRing.read(found.text(KEYS), found.text(KEYS_COPY), entered);
    }

    /** The text of a language, if it is here already, and is what its name says. */
    JSPromise<String> texts(TextsRef ref) {
        return kept(ref).then(json -> json.equals(DAMAGED) ? "" : json);
    }

    /** Empty if it is not here, {@link #DAMAGED} if it is not what its name says. */
    private static JSPromise<String> kept(TextsRef ref) {
        String key = TEXTS + ref.sha256();
        return Storage.local().texts(new String[] {key}).flatThen(found -> {
            String json = found.text(key);
            return json.isEmpty()
                    ? JSPromise.resolve("")
                    : WebCrypto.sha256(BrowserJson.utf8(json))
                            .then(digest -> digest.stringValue().equals(ref.sha256()) ? json : DAMAGED);
        });
    }

    JSPromise<String> putTexts(TextsRef ref, String json) {
        return Storage.local().put(TEXTS + ref.sha256(), json).then(done -> json);
    }

    /**
     * Takes new definitions into use; their texts are here by now.
     *
     * @param url   the address of the server that gave them
     * @param after the keys from now on
     */
    JSPromise<InUse> put(String envelope, Definitions definitions, Server server, String url, KeyRing after) {
        TrustedKey entered = server.entered().orElseThrow();
        return Storage.local()
                .put(BYTES + definitions.serial(), envelope)
                .flatThen(done -> Storage.local().put(new String[] {KEYS, KEYS_COPY, CURRENT}, new String[] {
                    after.stored(entered), after.stored(entered), definitions.serial() + " " + url
                }))
                .flatThen(done -> {
                    inUse = null;
                    return inUse();
                })
                .flatThen(now -> sweep().then(done -> now));
    }

    /** Removes what is not in use: an older copy, or one that could not be stored to its end. */
    JSPromise<Object> sweep() {
        return inUse().flatThen(now -> Storage.local().keys("").then(keys -> {
            for (String key : keys.all()) {
                boolean old = key.startsWith(BYTES)
                        && (now.isBuiltIn()
                                || !key.equals(BYTES + now.definitions().serial()));
                boolean unused = key.startsWith(TEXTS)
                        && (now.isBuiltIn() || !isNamed(key.substring(TEXTS.length()), now.definitions()));
                if (old || unused) {
                    Storage.local().remove(new String[] {key});
                }
            }
            return null;
        }));
    }

    /**
     * Takes another server. Goes back to the built-in definitions, because the new one starts its own count; not so if it
     * is the one from before under other addresses.
     */
    JSPromise<InUse> changeServer(Server before, Server server) {
        String[] keys = {Server.URL, Server.KEY, CURRENT, KEYS, KEYS_COPY};
        String[] texts = {server.addresses(), server.key(), "", "", ""};
        boolean same = server.isTheSameAs(before);
        // In one step, so that no old count can be left beside a new server.
        return (same
                        ? Storage.local().put(Server.URL, server.addresses())
                        : Storage.local().put(keys, texts))
                .flatThen(done -> {
                    inUse = null;
                    return inUse();
                });
    }

    private JSPromise<InUse> stored(Server server, InUse own) {
        if (!server.problem().isEmpty()) {
            return JSPromise.resolve(own);
        }
        TrustedKey entered = server.entered().orElseThrow();
        return Storage.local().texts(new String[] {CURRENT, KEYS, KEYS_COPY}).flatThen(found -> {
            String current = found.text(CURRENT);
            if (current.isEmpty() || KeyRing.isForAnother(found.text(KEYS), entered)) {
                return JSPromise.resolve(own);
            }
            int space = current.indexOf(' ');
            Optional<KeyRing> keys = ring(found, entered);
            boolean none = found.text(KEYS).isEmpty() && found.text(KEYS_COPY).isEmpty();
            if (space < 0 || keys.isEmpty() || none) {
                return JSPromise.resolve(own.insteadOfDamaged());
            }
            if (!found.text(KEYS).equals(found.text(KEYS_COPY))) {
                // At once, before the other is damaged as well.
                String whole = keys.get().stored(entered);
                Storage.local().put(new String[] {KEYS, KEYS_COPY}, new String[] {whole, whole});
            }
            String url = current.substring(space + 1);
            if (!server.has(url)) {
                // Under this key, the organisation has set others, or this address was taken away.
                return JSPromise.resolve(own);
            }
            String key = BYTES + current.substring(0, space);
            return Storage.local()
                    .texts(new String[] {key})
                    .flatThen(bytes -> believed(bytes.text(key), keys.get(), url, own));
        });
    }

    private JSPromise<InUse> believed(String envelope, KeyRing keys, String url, InUse own) {
        return EnvelopeCheck.stored(BrowserJson.utf8(envelope), keys).flatThen(checked -> {
            Definitions definitions = checked.definitions();
            if (definitions == null) {
                boolean unable = checked.refusal().equals(EnvelopeCheck.NO_ED25519);
                return JSPromise.resolve(unable ? own : own.insteadOfDamaged());
            }
            if (definitions.serial() < own.definitions().serial()) {
                return JSPromise.resolve(own);
            }
            String language = TextLanguage.among(definitions.texts().keySet());
            return keptTexts(definitions, language)
                    .flatThen(texts -> keptTexts(definitions, TextLanguage.FALLBACK)
                            .then(english -> {
                                var read = EnvelopeCheck.readTexts(texts);
                                var readEnglish = EnvelopeCheck.readTexts(english);
                                // A language that is the member's since then need not be here yet.
                                boolean lacksTexts =
                                        texts.isEmpty() && definitions.texts().containsKey(language);
                                var spoken = texts.isEmpty() ? readEnglish : read;
                                return spoken.isPresent() && readEnglish.isPresent()
                                        ? new InUse(
                                                definitions,
                                                checked.json(),
                                                spoken.get(),
                                                readEnglish.get(),
                                                url,
                                                signer(envelope),
                                                lacksTexts,
                                                false)
                                        : own.insteadOfDamaged();
                            }));
        });
    }

    /** Of an envelope that is believed: its second word. */
    private static String signer(String envelope) {
        int first = envelope.indexOf(' ');
        return envelope.substring(first + 1, envelope.indexOf(' ', first + 1));
    }

    private JSPromise<String> keptTexts(Definitions definitions, String language) {
        TextsRef ref = definitions.texts().get(language);
        return ref == null ? JSPromise.resolve("") : kept(ref);
    }

    private static boolean isNamed(String sha256, Definitions definitions) {
        for (TextsRef ref : List.copyOf(definitions.texts().values())) {
            if (ref.sha256().equals(sha256)) {
                return true;
            }
        }
        return false;
    }
}
