package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.benchmark.trace.PageTrace;
import optlight.benchmark.trace.Recording;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.DevTools;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;

/**
 * A browser with one arm's extension, which pays its visits. Each is in a tab of its own, and so in a process of its own: one that
 * has shown the site before has its scripts still in memory.
 */
final class PeerBrowser implements AutoCloseable {
    /** After the last window, so that what began in it has ended. */
    private static final int MARGIN_MS = 150;

    /** Whether our element is in the page. */
    private static final String POINTED =
            "[...document.querySelectorAll('html > div')].some((it) => it.popover === 'manual')";

    private final Replica replica;
    private final Browser browser;

    /** @param extension {@code null} for none */
    PeerBrowser(Replica replica, Path extension) {
        this.replica = replica;
        LaunchOptions options = LaunchOptions.of(BrowserKind.CHROMIUM).withReplica(replica);
        browser = Browser.launch(extension == null ? options : options.withExtension(extension));
    }

    /** Name and version, all four parts of it. */
    String product() {
        return DevTools.of(browser.bidi(), browser.tab())
                .send("Browser.getVersion")
                .path("product")
                .asText()
                .replaceFirst(".*/", "Chromium ");
    }

    /**
     * Loads a page and watches it to the end of its windows.
     *
     * @param traces a folder to keep the trace in under the name; {@code null} for not
     */
    Visit visit(PeerPage page, Path traces, String name) throws IOException {
        replica.show(page.variant());
        try (Tab tab = browser.newTab()) {
            fill(tab, page);
            DevTools tools = DevTools.of(browser.bidi(), tab);
            Recording recording = Recording.start(tools);
            long began = System.nanoTime();
            tab.open(page.address());
            pause(Math.max(page.firstMs(), page.restToMs()) + MARGIN_MS - (System.nanoTime() - began) / 1_000_000);
            String trace = recording.end();
            keep(trace, traces, name);
            return Visit.of(PageTrace.read(trace, page.address()), page, heapBytes(tools), pointed(tab));
        }
    }

    /** How long after its target came a page was painted with something that points at it, milliseconds each time. */
    List<Double> insertions(int times) {
        replica.show(PageVariant.usual());
        try (Tab tab = browser.newTab()) {
            fill(tab, PeerPage.TEN_THOUSAND);
            tab.open(PeerPage.TEN_THOUSAND.address());
            tab.until("the page is filled", "document.querySelector('#main .item')");
            List<Double> timesMs = new ArrayList<>();
            tab.evalInPage("(" + Scripts.text("insertion.js") + ")(" + times + ")")
                    .forEach(it -> timesMs.add(it.asDouble()));
            return timesMs;
        }
    }

    private void fill(Tab tab, PeerPage page) {
        if (!page.filler().isEmpty()) {
            tab.preload(page.filler());
        }
    }

    /** After two collections: what the first one has freed may have held something. */
    private static long heapBytes(DevTools tools) {
        tools.send("HeapProfiler.enable");
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.collectGarbage");
        JsonNode usage = tools.send("Runtime.getHeapUsage");
        return usage.path("usedSize").asLong();
    }

    private static boolean pointed(Tab tab) {
        return tab.eval(POINTED).asBoolean();
    }

    private static void keep(String trace, Path folder, String name) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), trace);
        }
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(Math.max(0, ms));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
