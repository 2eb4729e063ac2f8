package optlight.server.cli;

import optlight.server.site.PublicUrl;
import picocli.CommandLine.Option;

/** Where people find the web pages, for commands that make them. */
final class PublicUrlOption {
    static final String NAME = "--public-url";

    @Option(
            names = NAME,
            paramLabel = "URL",
            description = "Where people find the web pages, such as https://guidance.example: search engines then know"
                    + " a page and its translations (default: the pages name no host). Also OPTLIGHT_PUBLIC_URL.")
    private String url;

    /** @throws MisuseException if it is no address */
    PublicUrl value() {
        try {
            return url == null ? PublicUrl.UNKNOWN : PublicUrl.of(url);
        } catch (IllegalArgumentException e) {
            throw new MisuseException("--" + e.getMessage());
        }
    }
}
