package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * One real browser with a fresh profile, driven by WebDriver BiDi. Closing it ends the process and deletes the profile,
 * also after a failure.
 */
public final class Browser implements AutoCloseable {
    private final BrowserKind kind;
    private final Session session;
    private final Tab tab;
    private final List<String> consoleErrors = new CopyOnWriteArrayList<>();
    private Tab beside;

    private Browser(LaunchOptions options, Session session) {
        kind = options.kind();
        this.session = session;
        session.bidi().on("log.entryAdded", this::logged);
        session.bidi().call("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        closeWelcome(options);
        // Not the tab it starts with: without a window, Firefox gives that one's document no focus.
        tab = newTab();
    }

    public static Browser launch(LaunchOptions options) {
        Session session = switch (options.kind()) {
            case CHROMIUM -> Chromium.launch(options);
            case FIREFOX -> Firefox.launch(options);
        };
        try {
            return new Browser(options, session);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    public BrowserKind kind() {
        return kind;
    }

    /** What an extension opens in front when it is installed must not come in front of a test's tab later. */
    private void closeWelcome(LaunchOptions options) {
        if (options.welcome() || options.extension().isEmpty() || !options.hasFile("welcome.html")) {
            return;
        }
        try (Tab opened = tabAt(extensionPage("welcome.html"))) {
            opened.until("loaded", "document.readyState === 'complete'");
        }
    }

    /** A tab that something else has opened, or is about to. */
    public Tab tabAt(String address) {
        for (int tries = 0; tries < 400; tries++) {
            List<Tab> found = tabsAt(address);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            LockSupport.parkNanos(25_000_000);
        }
        throw new WebDriverException("no tab at " + address + ", but at " + addresses());
    }

    private List<String> addresses() {
        List<String> all = new ArrayList<>();
        session.bidi()
                .call("browsingContext.getTree", Map.of())
                .path("contexts")
                .forEach(context -> all.add(context.path("url").asText()));
        return all;
    }

    /** All tabs there now. */
    public List<Tab> tabsAt(String address) {
        List<Tab> found = new ArrayList<>();
        for (JsonNode context :
                session.bidi().call("browsingContext.getTree", Map.of()).path("contexts")) {
            if (context.path("url").asText().equals(address)) {
                found.add(Tab.of(session.bidi(), context.path("context").asText()));
            }
        }
        return found;
    }

    /** The tab tests work in. */
    public Tab tab() {
        return tab;
    }

    /** One more tab, in front, of 1280 by 800. */
    public Tab newTab() {
        Tab opened = Tab.inFront(session.bidi());
        opened.viewport(1280, 800, 1);
        return opened;
    }

    public Tab newTab(String address) {
        return newTab().open(address);
    }

    /** Any command, for what this package has no method for. */
    public Bidi bidi() {
        return session.bidi();
    }

    /** Emulates {@code prefers-color-scheme}, {@code prefers-reduced-motion} and {@code forced-colors} for the test tab. */
    public void media(boolean dark, boolean reducedMotion, boolean forcedColors) {
        media(tab, dark, reducedMotion, forcedColors);
    }

    /** The same for another tab; in Firefox for all. */
    public void media(Tab other, boolean dark, boolean reducedMotion, boolean forcedColors) {
        session.media(other, dark, reducedMotion, forcedColors);
    }

    /** The address of one of the extension's own pages. */
    public String extensionPage(String path) {
        return session.extensionOrigin() + "/" + path;
    }

    /** Evaluates in one of the extension's pages, in a tab of its own behind the test tab. */
    public JsonNode evalInExtension(String page, String expression) {
        try (Tab opened = Tab.inBackground(session.bidi())) {
            return opened.open(extensionPage(page)).evalInPage(expression);
        }
    }

    /**
     * Evaluates where the extension's interfaces are and none of its scripts: in its manifest, shown in a tab behind the
     * others. The tab stays, because a new one each time would cost as much as many a test.
     */
    public JsonNode evalBesideExtension(String expression) {
        return besideExtension().evalInPage(expression);
    }

    private Tab besideExtension() {
        if (beside == null) {
            beside = Tab.inBackground(session.bidi()).open(extensionPage("manifest.json"));
        }
        return beside;
    }

    /** Forgets what the extension stored, between tests of one browser. */
    public void clearExtensionStorage() {
        evalBesideExtension("(async () => { const {local, session} = (globalThis.browser ?? chrome).storage;"
                + " await local.clear(); await session.clear(); })()");
    }

    /** The text of the action's badge on the test tab, which comes to the front for it. */
    public String badgeText() {
        tab.activate();
        return session.badgeText(besideExtension());
    }

    /** Ends the extension's worker or event page as an idle browser would; the next event starts it again. */
    public void stopBackground() {
        tab.until("background stopped", () -> {
            session.stopBackground(); // again if a message still on its way has woken it
            return !session.backgroundRunning();
        });
    }

    /** As if the keys of one of the extension's commands were pressed: those go to the browser's window, not to the page. */
    public void command(String name) {
        session.command(name);
    }

    /** Where it puts what is saved, without asking; there once something has been. */
    public Path downloads() {
        return session.downloads();
    }

    public boolean backgroundRunning() {
        return session.backgroundRunning();
    }

    /** Whether it still runs; a person may have closed it. */
    public boolean isOpen() {
        try {
            return !session.bidi()
                    .call("browsingContext.getTree", Map.of())
                    .path("contexts")
                    .isEmpty();
        } catch (WebDriverException e) {
            return false;
        }
    }

    /** Errors on the consoles of all pages, content scripts included, blocked by policy included. */
    public List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    public void forgetConsoleErrors() {
        consoleErrors.clear();
    }

    private void logged(JsonNode entry) {
        if (entry.path("level").asText().equals("error")) {
            consoleErrors.add(entry.path("text").asText());
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
