package optlight.server.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a plain nginx has to be told to hand out an export as the server would: {@code nginx.conf}. It names no folder, so
 * that the export may stand anywhere.
 */
public final class NginxConfiguration {
    private NginxConfiguration() {}

    /** @param languages in which there are pages; of two of one language nginx would only find the first */
    public static byte[] of(List<String> languages) {
        try (InputStream in = NginxConfiguration.class.getResourceAsStream("nginx.conf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("LANGUAGES", String.join("|", languages))
                    .replace(
                            "ASKED",
                            languages.stream()
                                    .map(NginxConfiguration::base)
                                    .distinct()
                                    .collect(Collectors.joining("|")))
                    .replace("# REGIONS\n", regions(languages))
                    .replace("POLICY", Site.policy())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("our own resource", e);
        }
    }

    /** Who asks for Portuguese, of whichever region, is to get the one there is. */
    private static String regions(List<String> languages) {
        return languages.stream()
                .filter(it -> !it.equals(base(it)))
                .map(it -> change("language", base(it), it)
                        + change("tag", it, Words.in(it).tag()))
                .collect(Collectors.joining());
    }

    private static String change(String what, String from, String to) {
        return String.format(
                Locale.ROOT, "if ($optlight_language = %s) {\n    set $optlight_%s %s;\n}\n", from, what, to);
    }

    private static String base(String language) {
        return language.split("-", 2)[0];
    }
}
