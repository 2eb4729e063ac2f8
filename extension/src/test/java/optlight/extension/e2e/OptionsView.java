package optlight.extension.e2e;

import java.util.ArrayList;
import java.util.List;
import optlight.webdriver.Browser;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;

/** The options page in a tab of its own, used as a member uses it. */
final class OptionsView implements AutoCloseable {
    private static final String STORAGE = "(globalThis.browser ?? chrome).storage.local";

    private final Browser browser;
    private final Tab tab;

    OptionsView(Browser browser) {
        this.browser = browser;
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

    /** As {@link #save} for a server that may take longer than a test usually waits. */
    void saveAndWait(String url, String key) {
        tab.activate();
        type("#url", url);
        type("#key", key);
        tab.click("#save");
        tab.evalInPage("new Promise((done) => { const look = () => document.querySelector('button[aria-disabled=true]')"
                + " ? setTimeout(look, 50) : done(1); look(); })");
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

    boolean isHidden(String id) {
        return tab.eval("document.querySelector('#" + id + "').hidden").asBoolean();
    }

    boolean isReadOnly(String id) {
        return tab.eval("document.querySelector('#" + id + "').readOnly").asBoolean();
    }

    /** The keys believed for the server, each as it is said of it. */
    String keys() {
        return tab.eval("[...document.querySelectorAll('#keys li')].map((it) => it.textContent).join('; ')")
                .asText();
    }

    /** The text that the extension keeps under a key; empty if it keeps none. */
    String kept(String key) {
        return tab.evalInPage(STORAGE + ".get('" + key + "').then((it) => it['" + key + "'] ?? '')")
                .asText();
    }

    /** The keys under which the extension keeps something, those that begin so. */
    List<String> keptKeys(String prefix) {
        List<String> keys = new ArrayList<>();
        tab.evalInPage(STORAGE + ".get().then((it) => Object.keys(it).filter((key) => key.startsWith('" + prefix
                        + "')))")
                .forEach(it -> keys.add(it.asText()));
        return keys;
    }

    /** As a disk would that errs. */
    void overwrite(String key, String text) {
        tab.evalInPage(STORAGE + ".set({'" + key + "': " + Tab.quoted(text) + "}).then(() => 1)");
    }

    /** Switches reports on or off, and waits until that is done. */
    void reports(boolean on) {
        tab.activate();
        tab.click("#reports");
        tab.until("reports switched", () -> kept("reports").equals(on ? "yes" : ""));
    }

    /** The reports that are shown, each as it would be sent. */
    List<String> shownReports() {
        List<String> bodies = new ArrayList<>();
        tab.eval("[...document.querySelectorAll('#reportsBodies li')].map((it) => it.textContent)")
                .forEach(it -> bodies.add(it.asText()));
        return bodies;
    }

    /** As if the browser's own clock said that it is time to ask the server. */
    void ringTheAlarm() {
        tab.evalInPage("(globalThis.browser ?? chrome).alarms.create('definitions', {when: Date.now()})"
                + "?.then?.(() => 1) ?? 1");
    }

    /** Until what {@link #ringTheAlarm} began has ended: it then sets the alarm for hours later, and one that a test has set is lost. */
    void untilPlanned() {
        tab.until(
                "planned anew",
                () -> tab.evalInPage("(globalThis.browser ?? chrome).alarms.get('definitions')"
                                + ".then((it) => (it?.scheduledTime ?? 0) > Date.now() + 60000)")
                        .asBoolean());
    }

    /** The code of the last outcome. */
    String check() {
        return tab.eval("document.querySelector('#status').dataset.check ?? ''").asText();
    }

    /** And goes back to the page: what the browser would show next is any tab, and a page behind another slumbers. */
    @Override
    public void close() {
        tab.close();
        browser.tab().activate();
    }
}
