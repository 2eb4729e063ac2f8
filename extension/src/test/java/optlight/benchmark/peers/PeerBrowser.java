package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optlight.benchmark.trace.PageTrace;
import optlight.benchmark.trace.Recording;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.DevTools;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;

/** A browser with one arm's extension, which pays its visits. */
final class PeerBrowser implements AutoCloseable {
    /** After the last window, so that what began in it has ended. */
    private static final int MARGIN_MS = 150;

    /** Whether our element is in the page. */
    private static final String POINTED =
            "[...document.querySelectorAll('html > div')].some((it) => it.popover === 'manual')";

    private static final String EMPTY = "about:blank";

    private final Replica replica;
    private final Browser browser;
    private final Tab tab;
    private final DevTools tools;

    /** @param extension {@code null} for none */
    PeerBrowser(Replica replica, Path extension) {
        this.replica = replica;
        LaunchOptions options = LaunchOptions.of(BrowserKind.CHROMIUM).withReplica(replica);
        browser = Browser.launch(extension == null ? options : options.withExtension(extension));
        tab = browser.tab();
        tools = DevTools.of(browser.bidi(), tab);
        tools.send("HeapProfiler.enable");
    }

    /** Name and version, all four parts of it. */
    String product() {
        return tools.send("Browser.getVersion").path("product").asText().replaceFirst(".*/", "Chromium ");
    }

    /**
     * Loads a page and watches it to the end of its windows.
     *
     * @param traces a folder to keep the trace in under the name; {@code null} for not
     */
    Visit visit(PeerPage page, Path traces, String name) throws IOException {
        tab.open(EMPTY);
        collectGarbage();
        replica.show(page.variant());
        String filler = fill(page.filler());
        Recording recording = Recording.start(tools);
        long began = System.nanoTime();
        tab.open(page.address());
        pause(Math.max(page.firstMs(), page.restToMs()) + MARGIN_MS - (System.nanoTime() - began) / 1_000_000);
        boolean pointed = tab.eval(POINTED).asBoolean();
        String trace = recording.end();
        if (traces != null) {
            Files.createDirectories(traces);
            Files.writeString(traces.resolve(name + ".json"), trace);
        }
        collectGarbage();
        long heap = tools.send("Runtime.getHeapUsage").path("usedSize").asLong();
        empty(filler);
        return Visit.of(PageTrace.read(trace, page.address()), page, heap, pointed);
    }

    /** How long after its target came a page was painted with something that points at it, milliseconds each time. */
    List<Double> insertions(int times) {
        tab.open(EMPTY);
        replica.show(PageVariant.usual());
        String filler = fill(PeerPage.TEN_THOUSAND.filler());
        tab.open(PeerPage.TEN_THOUSAND.address());
        tab.until("the page is filled", "document.querySelector('#main .item')");
        JsonNode taken = tab.evalInPage("(" + Scripts.text("insertion.js") + ")(" + times + ")");
        empty(filler);
        List<Double> timesMs = new ArrayList<>();
        taken.forEach(it -> timesMs.add(it.asDouble()));
        return timesMs;
    }

    private String fill(String function) {
        return function.isEmpty()
                ? ""
                : browser.bidi()
                        .call(
                                "script.addPreloadScript",
                                Map.of("functionDeclaration", function, "contexts", List.of(tab.context())))
                        .path("script")
                        .asText();
    }

    private void empty(String filler) {
        if (!filler.isEmpty()) {
            browser.bidi().call("script.removePreloadScript", Map.of("script", filler));
        }
        tab.open(EMPTY);
    }

    /** Twice: what the first one has freed may have held something. */
    private void collectGarbage() {
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.collectGarbage");
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
