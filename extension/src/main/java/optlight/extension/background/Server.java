package optlight.extension.background;

import java.util.List;
import java.util.Optional;
import optlight.extension.browser.Storage;
import optlight.trust.TrustedKey;
import org.teavm.jso.core.JSPromise;

/**
 * The guidance server a member has entered, and the key they trust for it.
 *
 * @param url without a slash at the end; empty if there is none
 * @param key the line of the server's {@code .pub} file
 */
record Server(String url, String key) {
    static final Server NONE = new Server("", "");
    private static final String URL = "server.url";
    private static final String KEY = "server.key";

    static JSPromise<Server> stored() {
        return Storage.local()
                .texts(new String[] {URL, KEY})
                .then(found -> new Server(found.text(URL), found.text(KEY)));
    }

    JSPromise<Server> store() {
        return Storage.local()
                .put(URL, url)
                .flatThen(done -> Storage.local().put(KEY, key))
                .then(done -> this);
    }

    boolean isNone() {
        return url.isEmpty();
    }

    List<TrustedKey> trusted() {
        Optional<TrustedKey> parsed = TrustedKey.parse(key);
        return parsed.isPresent() ? List.of(parsed.get()) : List.of();
    }

    /** What a member has typed, tidied; empty with a reason code if it cannot be used. */
    static String problem(String url, String key) {
        boolean own = isAt(url, "http://127.0.0.1") || isAt(url, "http://localhost");
        if (!url.startsWith("https://") && !own) {
            return "badUrl";
        }
        return TrustedKey.parse(key).isEmpty() ? "badKey" : "";
    }

    /** The host ends where the origin does: {@code http://localhost.example.org} is somebody else's. */
    private static boolean isAt(String url, String origin) {
        return url.startsWith(origin)
                && (url.length() == origin.length()
                        || url.charAt(origin.length()) == ':'
                        || url.charAt(origin.length()) == '/');
    }
}
