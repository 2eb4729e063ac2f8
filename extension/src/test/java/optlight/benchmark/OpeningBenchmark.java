package optlight.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optlight.extension.FolderCopy;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;

/**
 * How long the checklist takes from being asked for until it is filled, and how long a page takes that has one line and no
 * script: less than that the browser allows nobody. As a command; {@code scripts/benchmark-opening --help} says how it is called.
 */
public final class OpeningBenchmark {
    private static final String FILLED = "document.querySelector('#tiers li, #line')";

    /** Of an extension that is ours otherwise. */
    private static final String EMPTY_PAGE = "empty.html";

    /** Notes, before any script of the page, when the list is there and has been drawn. */
    private static final String WATCH = """
            () => {
              const observer = new MutationObserver(() => {
                if (%s) {
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => { globalThis.filledMs = performance.now(); }));
                }
              });
              observer.observe(document, {subtree: true, childList: true});
            }""".formatted(FILLED);

    private OpeningBenchmark() {}

    /** How often each is opened. */
    public static void main(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[0]);
        Path extension = Path.of("extension/target/opening");
        FolderCopy.of(Path.of("extension/target/chrome"), extension, file -> true);
        Files.writeString(extension.resolve(EMPTY_PAGE), "<!doctype html><title>Empty</title><p id=line>Empty");
        try (Browser browser =
                Browser.launch(LaunchOptions.of(BrowserKind.CHROMIUM).withExtension(extension))) {
            for (String page : new String[] {"popup.html", "panel.html", EMPTY_PAGE}) {
                for (boolean asleep : new boolean[] {false, true}) {
                    measure(browser, page, asleep, times);
                }
            }
        }
    }

    private static void measure(Browser browser, String page, boolean asleep, int times) {
        List<Double> clock = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            if (asleep) {
                browser.stopBackground();
            }
            try (Tab tab = browser.newTab()) {
                tab.preloadBeside(WATCH);
                tab.open(browser.extensionPage(page));
                tab.until("filled", "globalThis.filledMs");
                clock.add(tab.eval("filledMs").asDouble());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, background %s: filled and drawn after %.0f ms (worst %.0f); the page's thread %.0f ms on a processor%n",
                page,
                asleep ? "asleep" : "awake",
                Cost.median(clock),
                Cost.worst(clock),
                Cost.median(threadTimes(browser, page, asleep, times)));
    }

    /** From another page of the extension's, so that the thread is there before: it is not what the clock above measures. */
    private static List<Double> threadTimes(Browser browser, String page, boolean asleep, int times) {
        List<Double> thread = new ArrayList<>();
        try (Tab tab = browser.newTab()) {
            tab.preloadBeside(WATCH);
            for (int i = 0; i < times; i++) {
                tab.open(browser.extensionPage("manifest.json"));
                if (asleep) {
                    browser.stopBackground();
                }
                var processor = new PageThread(browser.bidi(), tab);
                double beforeMs = processor.processorMs();
                tab.open(browser.extensionPage(page));
                tab.until("filled", "globalThis.filledMs");
                thread.add(processor.processorMs() - beforeMs);
            }
        }
        return thread;
    }
}
