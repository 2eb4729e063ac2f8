package optlight.extension.options;

import optlight.extension.browser.Extension;
import optlight.extension.browser.KeyCommand;
import optlight.extension.page.PageWords;

/** The keys that lead to the card, and where the browser lets them be changed. */
final class CommandSection {
    private CommandSection() {}

    static void start() {
        KeyCommand.keys(
                "focus-card",
                keys -> PageWords.text(
                        "command",
                        keys.isEmpty() ? Extension.word("commandNone") : Extension.word("commandNow", keys)));
        boolean firefox = Extension.url("").startsWith("moz-");
        PageWords.text("commandChange", Extension.word(firefox ? "commandFirefox" : "commandChromium"));
        PageWords.text("commandAddress", firefox ? "about:addons" : "chrome://extensions/shortcuts");
    }
}
