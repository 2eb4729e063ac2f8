package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.extension.message.Stored;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The developer section, for people who mend the guidance: why a setting is found on an open page or not, and a redacted
 * copy of that page. Off until it is switched on; the copy is shown before it can be saved, and goes nowhere by itself.
 */
final class DeveloperTools {
    private static final int NO_TAB = -1;

    /** A page that has not answered by then does not run; milliseconds. */
    private static final int PATIENCE_MS = 10_000;

    private final HTMLInputElement toggle = (HTMLInputElement) element("developer");

    /** The tab that was sent the script and has not answered. Nothing is taken from any other. */
    private int asked = NO_TAB;

    private boolean waiting;

    /** Counts the presses, so that what comes of an earlier one does not end a later one. */
    private int press;

    void start() {
        read();
        // It may also be erased with everything else.
        Storage.onChangeOf(Stored.DEVELOPER, this::read);
        Click.on(toggle, this::switched);
        Click.on(element("inspect"), this::inspect);
        Click.on(
                element("saveCopy"),
                () -> OwnPage.save("settings-page.html", "text/html", OwnPage.value(element("copy"))));
        Tabs.onRemoved(tab -> {
            if (tab == asked) {
                failed(press);
            }
        });
        Extension.onMessage((message, sender, reply) -> {
            Message said = Message.from(message);
            if (said.kind().equals(Message.INSPECTED) && waiting && sender.tab() == asked) {
                show(said);
            }
            return false;
        });
    }

    private void read() {
        Storage.local().texts(new String[] {Stored.DEVELOPER}).then(found -> {
            boolean on = found.text(Stored.DEVELOPER).equals("yes");
            toggle.setChecked(on);
            element("developerTools").setHidden(!on);
            if (!on) {
                forget("");
            }
            return null;
        });
    }

    private void switched() {
        element("developerTools").setHidden(!toggle.isChecked());
        if (toggle.isChecked()) {
            Storage.local().put(Stored.DEVELOPER, "yes");
        } else {
            Storage.local().remove(new String[] {Stored.DEVELOPER});
            forget("");
        }
    }

    /** Of several open settings pages the one that was looked at last. */
    private void inspect() {
        if (waiting || !toggle.isChecked()) {
            return;
        }
        forget(Extension.word("inspecting"));
        waiting(true);
        int mine = ++press;
        Tabs.lastOfSettings()
                .then(tab -> {
                    if (mine == press && tab.id() == NO_TAB) {
                        fail(Extension.word("inspectNoPage"));
                    } else if (mine == press) {
                        asked = tab.id();
                        Scripting.run(asked, "inspect.js").catchError(error -> {
                            failed(mine);
                            return null;
                        });
                    }
                    return null;
                })
                .catchError(error -> {
                    failed(mine);
                    return null;
                });
        Clock.after(() -> failed(mine), PATIENCE_MS);
    }

    /** The page has not answered; too late if it has, or if there was another press meanwhile. */
    private void failed(int which) {
        if (waiting && which == press) {
            fail(Extension.word("inspectFailed"));
        }
    }

    private void fail(String why) {
        forget(why);
        element("inspected").setClassName("bad");
    }

    /** Nothing stays of the page looked at before, and nothing that is still to come is shown. */
    private void forget(String instead) {
        waiting(false);
        asked = NO_TAB;
        element("inspected").setClassName("");
        PageWords.text("inspected", instead);
        element("inspection").setHidden(true);
        element("explanations").setTextContent("");
        OwnPage.fill(element("copy"), "");
    }

    private void show(Message said) {
        // Isolated, else an address begins with its end where one reads from the right.
        String looked = Extension.word("inspectedPage", "\u2066" + said.text("path") + "\u2069");
        Message[] explanations = said.list("explanations");
        forget(explanations.length > 0 ? looked : looked + " " + Extension.word("nothingSought"));
        element("explanationPart").setHidden(explanations.length == 0);
        HTMLElement list = element("explanations");
        for (Message explanation : explanations) {
            add(list, "dt", explanation.kind() + ": " + explanation.text("answer"));
            for (String candidate : explanation.texts("candidates")) {
                add(list, "dd", candidate);
            }
            if (explanation.texts("candidates").length == 0) {
                add(list, "dd", Extension.word("noCandidates")).setDir("auto");
            }
        }
        OwnPage.fill(element("copy"), said.text("html"));
        element("inspection").setHidden(false);
    }

    /** Asleep for the eye and for whoever listens; not disabled, which would take the focus from under a finger. */
    private void waiting(boolean now) {
        waiting = now;
        element("inspect").setAttribute("aria-disabled", Boolean.toString(now));
    }

    private static HTMLElement add(HTMLElement list, String tag, String text) {
        HTMLElement line = HTMLDocument.current().createElement(tag);
        line.setTextContent(text);
        list.appendChild(line);
        return line;
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
