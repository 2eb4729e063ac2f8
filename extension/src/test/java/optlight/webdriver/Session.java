package optlight.webdriver;

import java.nio.file.Path;
import java.util.Map;

/** A started browser with its extension, and everything in which Chromium and Firefox differ for us. */
interface Session extends AutoCloseable {
    Bidi bidi();

    /** {@code chrome-extension://id} or {@code moz-extension://uuid}; empty without an extension. */
    String extensionOrigin();

    /** Emulates the media features: for the tab in Chromium, for every page in Firefox. */
    void media(Tab tab, boolean dark, boolean reducedMotion, boolean forcedColors);

    /** Ends the extension's worker or event page as an idle browser would; the next event starts it again. */
    void stopBackground();

    boolean backgroundRunning();

    /** Where it puts what is saved; there once something has been. */
    Path downloads();

    /** What happens when the member presses the keys of one of the extension's commands. */
    void command(String name);

    /**
     * The text of the action's badge on the tab in front.
     *
     * @param beside a tab with a document of the extension's
     */
    String badgeText(Tab beside);

    /** Ends the browser whatever state it is in. */
    @Override
    void close();

    /** Installs the unpacked extension and returns the id the browser knows it by. */
    static String install(Bidi bidi, LaunchOptions options) {
        String path = options.extension().orElseThrow().toString();
        return bidi.call("webExtension.install", Map.of("extensionData", Map.of("type", "path", "path", path)))
                .path("extension")
                .asText();
    }
}
