package optlight.extension.background;

import java.util.Locale;
import optlight.choice.Choice;
import optlight.extension.browser.Storage;
import org.teavm.jso.core.JSPromise;

/**
 * The language of the guidance.
 *
 * @param tag     such as {@code pt-br}; empty for the browser's
 * @param managed whether the organisation has set it; then the member cannot change it
 */
record Language(String tag, boolean managed) {
    /** What the organisation has set, if it is a language at all, or else what the member has chosen. */
    static JSPromise<Language> now() {
        String key = Choice.LANGUAGE.key();
        return Storage.managed().flatThen(set -> {
            String managed =
                    Choice.LANGUAGE.read(set.text(key).trim().replace('_', '-').toLowerCase(Locale.ROOT));
            return managed.isEmpty()
                    ? Storage.local()
                            .texts(new String[] {key})
                            .then(kept -> new Language(Choice.LANGUAGE.read(kept.text(key)), false))
                    : JSPromise.resolve(new Language(managed, true));
        });
    }

    boolean isMembersChoice() {
        return !managed && !tag.isEmpty();
    }
}
