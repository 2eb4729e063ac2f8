package optlight.server;

import java.util.regex.Pattern;
import optlight.server.site.Words;

/**
 * What an address here can look like: the paths of all routes, each in one spelling. What is cached under two names is fetched
 * twice, and what is no address is none for any method. The export has the same in its {@code nginx.conf}.
 */
final class Addresses {
    private static final String PAGE = "(?:settings|guides|explainers)/[a-z0-9-]+/?";

    private final Pattern possible;

    /** @param reports whether reports are taken */
    Addresses(boolean reports) {
        String languages = String.join("|", Words.LANGUAGES);
        possible =
                Pattern.compile("/|/v1/(?:definitions|texts/[0-9a-f]{64}|openapi\\.json|schema/[a-z]+\\.schema\\.json"
                        + (reports ? "|reports" : "")
                        + ")|/(?:" + languages + ")(?:/(?:" + PAGE + ")?)?|/" + PAGE);
    }

    /** @param path as it was sent, without its query */
    boolean has(String path) {
        return possible.matcher(path).matches();
    }
}
