package optlight.extension.options;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The entries of the lists that depend on the browser and on the guidance: languages, and numbers of days. */
final class ChoiceLists {
    private static final int[] REMINDER_DAYS = {30, 90, 180, 365};

    private ChoiceLists() {}

    static void fillDays() {
        HTMLElement list = element("reminder");
        for (int days : REMINDER_DAYS) {
            list.appendChild(
                    option("" + days, Extension.word("reminderAfter", Clock.days(days, Extension.language()))));
        }
        list.appendChild(option("off", Extension.word("reminderOff")));
    }

    /** Each language by its own name: whoever looks for it reads that. */
    static void fillLanguages(Message overview) {
        HTMLElement list = element("language");
        list.clear();
        list.appendChild(option("", Extension.word("languageBrowser")));
        for (String language : overview.texts("languages")) {
            HTMLElement option = option(language, OwnPage.languageName(language));
            option.setLang(language);
            list.appendChild(option);
        }
    }

    private static HTMLElement option(String value, String words) {
        HTMLElement option = HTMLDocument.current().createElement("option").withText(words);
        option.setAttribute("value", value);
        return option;
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
