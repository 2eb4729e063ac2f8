package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import optlight.extension.browser.Storage;
import optlight.trust.TrustedKey;
import org.teavm.jso.core.JSPromise;

/**
 * The guidance server a member, or their organisation, has entered, and the key trusted for it.
 *
 * @param urls    its addresses, each without a slash at the end; none if there is no server. All of them give the same,
 *                signed with the same keys
 * @param key     the line of the server's {@code .pub} file
 * @param managed whether the organisation has set it; then the member cannot change it
 */
record Server(List<String> urls, String key, boolean managed) {
    static final String URL = "server.url";
    static final String KEY = "server.key";
    private static final String MANAGED_URLS = "servers";
    private static final String MANAGED_KEY = "key";
    private static final int MAX_URLS = 8;
    private static final String HTTPS = "https://";

    /** Names of LinkedIn's; all below them are LinkedIn's as well. */
    private static final String[] LINKEDIN = {"linkedin.com", "linkedin.cn", "licdn.com", "licdn.cn", "lnkd.in"};

    /** What the organisation has set, or else what the member has entered. */
    static JSPromise<Server> stored() {
        return Storage.managed().flatThen(set -> {
            Server managed = of(set.text(MANAGED_URLS), set.text(MANAGED_KEY), true);
            return managed.isNone() && managed.key().isEmpty()
                    ? Storage.local()
                            .texts(new String[] {URL, KEY})
                            .then(found -> of(found.text(URL), found.text(KEY), false))
                    : JSPromise.resolve(managed);
        });
    }

    /** @param addresses separated by spaces or lines; what stands twice counts once */
    static Server of(String addresses, String key, boolean managed) {
        List<String> urls = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= addresses.length(); i++) {
            if (i == addresses.length() || addresses.charAt(i) <= ' ') {
                String url = addresses.substring(from, i);
                if (url.endsWith("/")) {
                    url = url.substring(0, url.length() - 1);
                }
                if (!url.isEmpty() && urls.indexOf(url) < 0) {
                    urls.add(url);
                }
                from = i + 1;
            }
        }
        return new Server(urls, key.trim(), managed);
    }

    boolean isNone() {
        return urls.isEmpty();
    }

    /** The addresses as they are kept. */
    String addresses() {
        return String.join(" ", urls);
    }

    boolean has(String url) {
        return urls.indexOf(url) >= 0;
    }

    /** Whether it is that server under addresses some of which may have changed: what it once said still counts. */
    boolean isTheSameAs(Server other) {
        if (!key.equals(other.key)) {
            return false;
        }
        for (String url : urls) {
            if (other.has(url)) {
                return true;
            }
        }
        return false;
    }

    /** The key that was entered; empty if it is none. */
    Optional<TrustedKey> entered() {
        return TrustedKey.parse(key);
    }

    /** What is wrong with it; empty if it can be asked. */
    String problem() {
        if (urls.isEmpty() || urls.size() > MAX_URLS) {
            return "badUrl";
        }
        for (String url : urls) {
            // LinkedIn itself is never asked for anything, whoever enters it.
            if (!(isOnThisComputer(url) || (url.startsWith(HTTPS) && isPlainHostOfOthers(url)))) {
                return "badUrl";
            }
        }
        return entered().isEmpty() ? "badKey" : "";
    }

    /**
     * Whether its host is written plainly, and is not LinkedIn's. What browsers would still turn into another host (escapes, a
     * name before an {@code @}, other alphabets, a slash too many) is refused: an address in another alphabet has a form in ASCII.
     */
    private static boolean isPlainHostOfOthers(String url) {
        int end = HTTPS.length();
        while (end < url.length() && "/\\?#:".indexOf(url.charAt(end)) < 0) {
            char c = url.charAt(end);
            if (c > '~' || c == '%') {
                return false;
            }
            end++;
        }
        String host = url.substring(HTTPS.length(), end).toLowerCase(Locale.ROOT);
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        // A colon may also end a name that stands before an @.
        if (host.isEmpty() || url.indexOf('@') >= 0) {
            return false;
        }
        for (String theirs : LINKEDIN) {
            if (host.equals(theirs) || host.endsWith("." + theirs)) {
                return false;
            }
        }
        return true;
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
