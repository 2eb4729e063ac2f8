package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The settings of one tier: the most important ones lie open, the others under their heading. */
final class TierSection {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    /** Takes the member to a setting. */
    interface Leader {
        void lead(String setting);
    }

    private TierSection() {}

    /** @param why what the tier is about: {@code text} and {@code language} */
    static HTMLElement of(String tier, Message[] settings, Message why, Leader leader) {
        HTMLElement list = DOCUMENT.createElement("ul");
        int size = 0;
        int done = 0;
        for (Message setting : settings) {
            if (setting.text("tier").equals(tier)) {
                list.appendChild(row(setting, leader));
                size++;
                done += isDone(setting) ? 1 : 0;
            }
        }
        HTMLElement section = DOCUMENT.createElement("details");
        section.setAttribute("data-tier", tier);
        if (tier.equals("core")) {
            section.setAttribute("open", "");
        }
        HTMLElement summary = DOCUMENT.createElement("summary");
        summary.appendChild(DOCUMENT.createElement("h2").withText(Extension.word("tier_" + tier)));
        summary.appendChild(DOCUMENT.createElement("span").withText(Extension.word("tierDone", "" + done, "" + size)));
        section.appendChild(summary);
        section.appendChild(Spoken.element("p", why.text("text"), why.text("language")));
        section.appendChild(list);
        return section;
    }

    private static boolean isDone(Message setting) {
        String standing = setting.text("standing");
        return standing.equals("AS_RECOMMENDED") || standing.equals("SEEN");
    }

    private static HTMLElement row(Message setting, Leader leader) {
        String language = setting.text("language");
        HTMLElement row = DOCUMENT.createElement("li");
        row.setAttribute("data-setting", setting.text("id"));
        row.setAttribute("data-standing", setting.text("standing"));
        HTMLElement details = DOCUMENT.createElement("details");
        HTMLElement summary = DOCUMENT.createElement("summary");
        summary.appendChild(Spoken.element("h3", setting.text("title"), language));
        summary.appendChild(DOCUMENT.createElement("p").withText(standing(setting)));
        if (!setting.text("stopped").isEmpty()) {
            // Seen without opening the row: whoever comes for this setting shall know why there is no way to it.
            summary.appendChild(Spoken.element("p", setting.text("stopped"), setting.text("stoppedLanguage")));
        }
        details.appendChild(summary);
        for (String part : new String[] {"what", "cost", "note"}) {
            if (!setting.text(part).isEmpty()) {
                details.appendChild(Spoken.element("p", setting.text(part), language));
            }
        }
        if (!setting.text("region").isEmpty()) {
            details.appendChild(Spoken.element("p", setting.text("region"), setting.text("regionLanguage")));
        }
        if (!setting.text("foreign").isEmpty()) {
            details.appendChild(DOCUMENT.createElement("p").withText(setting.text("foreign")));
        }
        if (setting.texts("steps").length > 0) {
            HTMLElement steps = DOCUMENT.createElement("ol");
            for (String step : setting.texts("steps")) {
                steps.appendChild(Spoken.element("li", step, language));
            }
            details.appendChild(steps);
        }
        row.appendChild(details);
        if (!setting.text("url").isEmpty()) {
            HTMLElement button = DOCUMENT.createElement("button").withText(Extension.word("showMe"));
            button.setAttribute("aria-label", Extension.word("showMeNamed", setting.text("title")));
            Click.on(button, () -> leader.lead(setting.text("id")));
            row.appendChild(button);
        }
        return row;
    }

    private static String standing(Message setting) {
        String words = Extension.word("standing_" + setting.text("standing"));
        String at = setting.text("atMs");
        return at.isEmpty()
                ? words
                : Extension.word("standingSeen", words, Clock.words((double) Long.parseLong(at), Extension.language()));
    }
}
