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
    static final String URL = "server.url";
    static final String KEY = "server.key";

    static JSPromise<Server> stored() {
        return Storage.local()
                .texts(new String[] {URL, KEY})
                .then(found -> new Server(found.text(URL), found.text(KEY)));
    }

    boolean isNone() {
        return url.isEmpty();
    }

    List<TrustedKey> trusted() {
        Optional<TrustedKey> parsed = TrustedKey.parse(key);
        return parsed.isPresent() ? List.of(parsed.get()) : List.of();
    }

    /** What is wrong with what a member has typed; empty if it can be used. */
    static String problem(String url, String key) {
        // LinkedIn itself is never asked for anything, whoever enters it.
        boolean linkedIn = url.startsWith("https://www.linkedin.com") || url.startsWith("https://linkedin.com");
        if (linkedIn || (!url.startsWith("https://") && !isOnThisComputer(url))) {
            return "badUrl";
        }
        return TrustedKey.parse(key).isEmpty() ? "badKey" : "";
    }

    /** The same as the manifest's policy lets us ask without encryption. */
    private static boolean isOnThisComputer(String url) {
        for (String origin : new String[] {"http://127.0.0.1", "http://localhost"}) {
            if (url.startsWith(origin)) {
                return beginsWithPortOrPath(url.substring(origin.length()));
            }
        }
        return false;
    }

    /** Else it is the beginning of another name, as in {@code http://localhost.example.org}. */
    private static boolean beginsWithPortOrPath(String rest) {
        int end = rest.indexOf('/');
        String port = end < 0 ? rest : rest.substring(0, end);
        for (int i = 0; i < port.length(); i++) {
            char c = port.charAt(i);
            if (i == 0 ? c != ':' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
