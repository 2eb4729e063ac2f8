package optlight.server.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The address a page was saved from, taken apart as a browser does it: what counts is the path that the page's own
 * {@code location.pathname} would give.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL Standard, URL parsing</a>
 */
final class PageAddress {
    private static final String SCHEME = "https";
    private static final String HOST = "www.linkedin.com";

    private PageAddress() {}

    /**
     * The path of a page on LinkedIn; empty for every other page.
     *
     * @throws UncheckableException if this is no absolute address
     */
    static Optional<String> linkedInPath(String url) throws UncheckableException {
        String text = withoutControls(url);
        int colon = text.indexOf(':');
        if (!isScheme(text, colon)) {
            throw new UncheckableException(
                    "the URL must be absolute, such as https://www.linkedin.com/mypreferences/d/");
        }
        if (!text.substring(0, colon).toLowerCase(Locale.ROOT).equals(SCHEME)) {
            return Optional.empty();
        }
        String rest = withoutQuery(text.substring(colon + 1)).replace('\\', '/');
        int host = 0;
        while (host < rest.length() && rest.charAt(host) == '/') {
            host++;
        }
        int path = rest.indexOf('/', host);
        path = path < 0 ? rest.length() : path;
        return isLinkedIn(rest.substring(host, path))
                ? Optional.of(withoutDots(rest.substring(path)))
                : Optional.empty();
    }

    private static boolean isLinkedIn(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return host.equals(HOST) || host.equals(HOST + ":") || host.equals(HOST + ":443");
    }

    /** Browsers drop tabs and line breaks anywhere, and blanks and control characters at both ends. */
    private static String withoutControls(String url) {
        StringBuilder kept = new StringBuilder();
        for (char c : url.strip().toCharArray()) {
            if (c != '\t' && c != '\n' && c != '\r') {
                kept.append(c);
            }
        }
        return kept.toString().trim();
    }

    private static boolean isScheme(String text, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(other && i > 0)) {
                return false;
            }
        }
        return colon > 0;
    }

    private static String withoutQuery(String rest) {
        int end = rest.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = rest.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return rest.substring(0, end);
    }

    /** With {@code .} and {@code ..} carried out, also where they are written {@code %2e}. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] parts = path.isEmpty() ? new String[] {""} : path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean last = i == parts.length - 1;
            if (part.equals("..")) {
                kept.pollLast();
            }
            if (!part.equals(".") && !part.equals("..")) {
                kept.addLast(parts[i]);
            } else if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
