package optlight.server.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The style sheet that stands in every page, and the policy that allows it and nothing else.
 *
 * @param css    as it stands in the page, to the byte: the policy names it by its hash
 * @param policy for a {@code meta} element, where {@code frame-ancestors} may not stand
 */
public record Style(String css, String policy) {
    static final Style SHEET = read();

    /** For the header {@code Content-Security-Policy}. */
    public String header() {
        return policy + "; frame-ancestors 'none'";
    }

    private static Style read() {
        try (InputStream in = Style.class.getResourceAsStream("site.css")) {
            // A page is to be small; indentation and line ends mean nothing here.
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.startsWith("/*"))
                    .collect(Collectors.joining());
            return new Style(
                    css,
                    "default-src 'none'; style-src 'sha256-" + sha256(css) + "'; base-uri 'none'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet", e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
