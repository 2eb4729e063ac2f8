package optlight.extension.e2e;

import optlight.webdriver.Browser;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;

/** The options page in a tab of its own, used as a member uses it. */
final class OptionsView implements AutoCloseable {
    private final Tab tab;

    OptionsView(Browser browser) {
        tab = browser.newTab(browser.extensionPage("options.html"));
        untilAnswered();
    }

    Tab tab() {
        return tab;
    }

    /** Types both fields anew and saves. */
    void save(String url, String key) {
        tab.activate();
        type("#url", url);
        type("#key", key);
        press("#save");
    }

    void askNow() {
        press("#check");
    }

    void clear() {
        press("#clear");
    }

    private void press(String button) {
        tab.activate();
        tab.click(button);
        untilAnswered();
    }

    private void type(String field, String text) {
        tab.click(field);
        tab.input().chord(Key.CONTROL, "a");
        tab.input().keys(Key.BACKSPACE);
        tab.input().type(text);
        tab.until("typed into " + field, () -> value(field).equals(text));
    }

    /** The buttons sleep until there is an answer. */
    void untilAnswered() {
        tab.until(
                "answered",
                "document.querySelector('#origin')?.textContent && !document.querySelector('button[aria-disabled=true]')");
    }

    String value(String field) {
        return tab.eval("document.querySelector('" + field + "').value").asText();
    }

    String text(String id) {
        return tab.eval("document.querySelector('#" + id + "').innerText").asText();
    }

    /** The code of the last outcome. */
    String check() {
        return tab.eval("document.querySelector('#status').dataset.check ?? ''").asText();
    }

    @Override
    public void close() {
        tab.close();
    }
}
