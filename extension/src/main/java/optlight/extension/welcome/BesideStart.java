package optlight.extension.welcome;

import optlight.extension.browser.SidePanel;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;

/** How the guide begins for a member who wants nothing put into the page. */
final class BesideStart {
    /** Where the guide against AI training begins. */
    private static final String FIRST = "genai-training";

    private BesideStart() {}

    /** Called within the member's own click: opens the side panel, and the page of its first setting in a tab of its own. */
    static void begin(Message overview) {
        for (Message setting : overview.list("settings")) {
            if (setting.text("id").equals(FIRST) && !setting.text("url").isEmpty()) {
                SidePanel.open(() -> Tabs.open(setting.text("url")));
                return;
            }
        }
    }
}
