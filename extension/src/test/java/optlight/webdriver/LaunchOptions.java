package optlight.webdriver;

import java.nio.file.Path;
import java.util.Optional;
import optlight.replica.Replica;

/**
 * How to start a browser.
 *
 * @param kind      which one
 * @param extension directory of an unpacked extension to install
 * @param replica   what stands for www.linkedin.com; with it the browser reaches loopback only, without it the
 *                  normal network
 * @param language  language of the browser's interface and of the extension's messages, as in {@code de} or
 *                  {@code en-US}
 * @param managed   what an organisation has set for the extension, as JSON; in Firefox alone, because Chromium looks for
 *                  it in system folders
 * @param windowed  with a visible window, for a look at what happens
 */
public record LaunchOptions(
        BrowserKind kind,
        Optional<Path> extension,
        Optional<Replica> replica,
        String language,
        Optional<String> managed,
        boolean windowed) {

    /** Headless, in English, without extension. */
    public static LaunchOptions of(BrowserKind kind) {
        return new LaunchOptions(kind, Optional.empty(), Optional.empty(), "en-US", Optional.empty(), false);
    }

    public LaunchOptions withExtension(Path directory) {
        return new LaunchOptions(kind, Optional.of(directory.toAbsolutePath()), replica, language, managed, windowed);
    }

    public LaunchOptions withReplica(Replica served) {
        return new LaunchOptions(kind, extension, Optional.of(served), language, managed, windowed);
    }

    public LaunchOptions withLanguage(String tag) {
        return new LaunchOptions(kind, extension, replica, tag, managed, windowed);
    }

    public LaunchOptions withManaged(String json) {
        return new LaunchOptions(kind, extension, replica, language, Optional.of(json), windowed);
    }

    public LaunchOptions withWindow() {
        return new LaunchOptions(kind, extension, replica, language, managed, true);
    }
}
