package optlight.tryout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import optlight.extension.e2e.RouteWalk;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import optlight.webdriver.WebDriverException;

/**
 * Starts a guidance server with freshly signed definitions and a browser with the extension pointing at it. With a window
 * it waits until the browser is closed; without one it walks the route on the replica by itself.
 */
public final class TryOut {
    private static final Path DEFINITIONS = Path.of("shared", "src", "main", "definitions");
    private static final String START = "/mypreferences/d/categories/account";

    private final TryOutOptions options;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private TryOut(TryOutOptions options) {
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        Optional<TryOutOptions> options = TryOutOptions.parse(args);
        if (options.isEmpty()) {
            System.err.println(TryOutOptions.USAGE);
            System.exit(2);
        }
        // The server's own log would bury the steps.
        Logger.getLogger("").setLevel(Level.WARNING);
        TryOut tryOut = new TryOut(options.get());
        // Ctrl-C ends everything that was started, the last first.
        Runtime.getRuntime().addShutdownHook(new Thread(tryOut::closeAll, "end"));
        try {
            tryOut.run();
        } catch (WebDriverException | AssertionError e) {
            System.err.println("It did not work: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        LocalGuidance guidance = keep(LocalGuidance.start(home()));
        long serial = guidance.publish(DEFINITIONS);
        say("Guidance server: " + guidance.url() + ", definitions " + serial + ", signed with the key in " + home());

        boolean walk = !options.windowed();
        LaunchOptions launch = LaunchOptions.of(options.browser()).withExtension(unpacked());
        if (options.replica()) {
            launch = launch.withReplica(keep(Replica.start()));
        }
        Browser browser = keep(Browser.launch(walk ? launch : launch.withWindow()));
        say("Browser: " + options.browser() + " with the extension in " + unpacked());
        say("Extension: asks " + guidance.url() + ": " + connect(browser, guidance));

        if (walk) {
            new RouteWalk(browser, Files.createDirectories(Path.of("target", "run"))).walk();
        } else {
            lookAround(browser);
        }
    }

    /** Enters the server in the options page as a member would; answers with what the page then says. */
    private static String connect(Browser browser, LocalGuidance guidance) {
        try (Tab tab = browser.newTab(browser.extensionPage("options.html"))) {
            tab.until("options page is ready", "document.getElementById('save').ariaDisabled === 'false'");
            tab.click("#url");
            tab.input().type(guidance.url());
            tab.click("#key");
            tab.input().type(guidance.publicLine());
            tab.click("#save");
            tab.until("the server's definitions are in use", "document.getElementById('status').className === 'good'");
            return tab.eval("document.getElementById('status').textContent").asText();
        }
    }

    private void lookAround(Browser browser) throws InterruptedException {
        Tab tab = browser.tab();
        tab.activate();
        tab.naturalViewport();
        tab.open(Replica.address(START));
        say(
                options.replica()
                        ? "This is a replica of LinkedIn's settings pages; nothing leaves this machine."
                        : "This is LinkedIn itself, in a fresh profile. Log in; then Me, Settings & Privacy.");
        say("Close the browser or press Ctrl-C to end.");
        while (browser.isOpen()) {
            Thread.sleep(500);
        }
    }

    private Path unpacked() {
        return Path.of("extension", "target", options.browser() == BrowserKind.FIREFOX ? "firefox" : "chrome");
    }

    /** The key is made on the first run and stays out of the checkout. */
    private static Path home() {
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return base.resolve("optlight");
    }

    private <T extends AutoCloseable> T keep(T started) {
        synchronized (open) {
            open.push(started);
        }
        return started;
    }

    private void closeAll() {
        synchronized (open) {
            while (!open.isEmpty()) {
                try {
                    open.pop().close();
                } catch (Exception e) {
                    // What cannot be closed is ended with this program; the others still get their turn.
                    System.err.println("While ending: " + e.getMessage());
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
