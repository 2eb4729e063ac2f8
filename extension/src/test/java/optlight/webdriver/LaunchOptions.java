package optlight.webdriver;

import java.nio.file.Files;
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
 * @param welcome   whether the page that the extension opens when it is installed stays open
 */
public record LaunchOptions(
        BrowserKind kind,
        Optional<Path> extension,
        Optional<Replica> replica,
        String language,
        Optional<String> managed,
        boolean windowed,
        boolean welcome) {

    /** Headless, in English, without extension. */
    public static LaunchOptions of(BrowserKind kind) {
        return new LaunchOptions(kind, Optional.empty(), Optional.empty(), "en-US", Optional.empty(), false, false);
    }

    public LaunchOptions withExtension(Path directory) {
        return new LaunchOptions(
                kind, Optional.of(directory.toAbsolutePath()), replica, language, managed, windowed, welcome);
    }

    public LaunchOptions withReplica(Replica served) {
        return new LaunchOptions(kind, extension, Optional.of(served), language, managed, windowed, welcome);
    }

    public LaunchOptions withLanguage(String tag) {
        return new LaunchOptions(kind, extension, replica, tag, managed, windowed, welcome);
    }

    public LaunchOptions withManaged(String json) {
        return new LaunchOptions(kind, extension, replica, language, Optional.of(json), windowed, welcome);
    }

    public LaunchOptions withWindow() {
        return new LaunchOptions(kind, extension, replica, language, managed, true, welcome);
    }

    public LaunchOptions withWelcome() {
        return new LaunchOptions(kind, extension, replica, language, managed, windowed, true);
    }

    /** Whether the extension to be installed has such a file. */
    boolean hasFile(String name) {
        return extension.filter(it -> Files.exists(it.resolve(name))).isPresent();
    }
}
