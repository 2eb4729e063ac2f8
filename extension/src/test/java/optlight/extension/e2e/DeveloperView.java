package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.webdriver.Browser;
import optlight.webdriver.Tab;

/** The developer section of the options page, used as whoever mends the guidance uses it. */
final class DeveloperView implements AutoCloseable {
    private static final String LISTED = """
            [...document.querySelectorAll('#explanations > *')].map((it) =>
              (it.localName === 'dt' ? '' : '  ') + it.textContent)""";

    private final Browser browser;
    private final OptionsView options;

    DeveloperView(Browser browser) {
        this.browser = browser;
        options = new OptionsView(browser);
    }

    Tab tab() {
        return options.tab();
    }

    /** Clicks on the words beside the box. */
    DeveloperView turn() {
        boolean before = on();
        tab().activate();
        tab().click("label:has(#developer) span");
        tab().until("the section turned", () -> on() != before && shown("#developerTools") != before);
        return this;
    }

    /** Waits for the whole page: until then what is below moves. */
    void reload() {
        tab().reload();
        options.untilAnswered();
    }

    boolean on() {
        return tab().eval("document.querySelector('#developer').checked").asBoolean();
    }

    boolean shown(String selector) {
        return tab().eval("document.querySelector('" + selector + "').getClientRects().length > 0")
                .asBoolean();
    }

    DeveloperView press() {
        tab().activate();
        tab().click("#inspect");
        return this;
    }

    /** Presses, and waits for what comes of it. */
    DeveloperView inspect() {
        press();
        untilAnswered();
        return this;
    }

    void untilAnswered() {
        tab().until(
                        "an answer",
                        "document.querySelector('#inspect').ariaDisabled === 'false'"
                                + " && document.querySelector('#inspected').textContent");
    }

    String status() {
        // Not innerText: Firefox leaves the marks of direction out of that.
        return tab().eval("document.querySelector('#inspected').textContent").asText();
    }

    /** Whether the status is that of a failure. */
    boolean failed() {
        return tab().eval("document.querySelector('#inspected').className === 'bad'")
                .asBoolean();
    }

    /** A line for each setting that was sought, and below it, indented, one for each candidate. */
    List<String> explanations() {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : tab().eval(LISTED)) {
            lines.add(line.asText());
        }
        return lines;
    }

    String copy() {
        return options.value("#copy");
    }

    /** Saves the copy; the file is there, and whole. */
    Path save() {
        Path file = browser.downloads().resolve("settings-page.html");
        try {
            Files.deleteIfExists(file);
            tab().click("#saveCopy");
            String seen = copy();
            tab().until("the copy is saved", () -> read(file).equals(seen));
            assertTrue(seen.startsWith("<!doctype html>\n<html"), seen);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        options.close();
    }
}
