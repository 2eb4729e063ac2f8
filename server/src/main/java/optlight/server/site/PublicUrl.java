package optlight.server.site;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where people find the pages: for search engines, which do not take relative addresses for the address of a page and its
 * translations. Everything else on a page is relative all the same.
 *
 * @param prefix of every page's address, with a slash at its end; empty if nobody has said it
 */
public record PublicUrl(String prefix) {
    /** Nobody has said it: pages name themselves by relative addresses. */
    public static final PublicUrl UNKNOWN = new PublicUrl("");

    /**
     * @param url such as {@code https://guidance.example} or, below a path, {@code https://host.example/optlight/}
     * @throws IllegalArgumentException if it is none
     */
    public static PublicUrl of(String url) {
        URI uri = parse(url);
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
        if (!web || uri.getHost() == null || !bare || uri.getRawPath().contains("/.")) {
            throw wrong(url);
        }
        return new PublicUrl(url.endsWith("/") ? url : url + "/");
    }

    /** @param path of a page, without the slash at its beginning */
    String of(Links links, String path) {
        return prefix.isEmpty() ? links.to(path) : prefix + path;
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw wrong(url);
        }
    }

    private static IllegalArgumentException wrong(String url) {
        return new IllegalArgumentException(
                "public-url must be where people find the pages, such as https://guidance.example, is " + url);
    }
}
