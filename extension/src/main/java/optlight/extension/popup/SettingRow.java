package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * One setting: how it stands, the way there, and, once it is opened, what it is about. It stays where it is while what is known
 * changes: whoever reads or has the focus in it is not thrown out.
 */
final class SettingRow {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final Errand errand;
    private final String title;
    private final HTMLElement element = DOCUMENT.createElement("li");
    private final HTMLElement standing = DOCUMENT.createElement("p");
    private final HTMLElement details = DOCUMENT.createElement("details");

    /** What it was before, and what the member says of it: filled anew with each change. */
    private final KnownPart known;

    private final String words;
    private Message setting;
    private boolean opened;

    /** @param place begins the ids in it: a setting can stand twice on a page */
    SettingRow(Message setting, Errand errand, String place) {
        this.errand = errand;
        title = place + "title-" + setting.text("id");
        known = new KnownPart(errand, title);
        element.setAttribute("data-setting", setting.text("id"));
        HTMLElement summary = DOCUMENT.createElement("summary");
        HTMLElement heading = Spoken.element("h3", setting.text("title"), setting.text("language"));
        heading.setAttribute("id", title);
        summary.appendChild(heading);
        summary.appendChild(standing);
        if (!setting.text("stopped").isEmpty()) {
            // Seen without opening the row: whoever comes for this setting shall know why there is no way to it.
            summary.appendChild(Spoken.element("p", setting.text("stopped"), setting.text("stoppedLanguage")));
        }
        details.appendChild(summary);
        OwnPage.onToggle(details, this::open);
        element.appendChild(details);
        if (!setting.text("url").isEmpty()) {
            element.appendChild(setting.text("beside").isEmpty() ? ShowMe.button(setting, errand) : link(setting));
        }
        words = OwnPage.searchable(setting.text("title") + "\n" + setting.text("what") + "\n" + setting.text("cost")
                + "\n" + setting.text("note"));
        update(setting);
    }

    /** The exact address, for the member to follow: nothing is put into the page it leads to. */
    private HTMLElement link(Message setting) {
        HTMLElement link = DOCUMENT.createElement("a").withText(Extension.word("openPage"));
        link.setAttribute("href", setting.text("url"));
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noreferrer");
        link.setAttribute("id", "to-" + title);
        link.setAttribute("aria-labelledby", "to-" + title + " " + title);
        link.setClassName("button");
        Click.onLink(link, () -> {
            errand.run(Message.of(Message.SHOW).with("setting", setting.text("id")));
            return true;
        });
        return link;
    }

    HTMLElement element() {
        return element;
    }

    String standing() {
        return setting.text("standing");
    }

    /** Something new is known of it; its words are the same. */
    void update(Message now) {
        setting = now;
        element.setAttribute("data-standing", standing());
        standing.setTextContent(standingWords());
        if (opened) {
            known.fill(setting);
        }
    }

    /** Shows it if the filter lets it through; answers whether. */
    boolean show(RowFilter filter) {
        boolean shown = filter.lets(words, standing());
        element.setHidden(!shown);
        return shown;
    }

    void layOpen() {
        details.setAttribute("open", "");
        open();
    }

    /** Most rows are never opened, so that what is in them comes when they are. */
    private void open() {
        if (opened) {
            return;
        }
        opened = true;
        list(setting.texts("byHand"), Extension.word("@@ui_locale").replace('_', '-'));
        details.appendChild(known.element());
        known.fill(setting);
        String language = setting.text("language");
        for (String part : new String[] {"what", "cost", "note"}) {
            say(setting.text(part), language);
        }
        say(setting.text("region"), setting.text("regionLanguage"));
        if (!setting.text("foreign").isEmpty()) {
            details.appendChild(DOCUMENT.createElement("p").withText(setting.text("foreign")));
        }
        list(setting.texts("steps"), language);
        for (Message objection : setting.list("objections")) {
            details.appendChild(ObjectionText.of(objection));
        }
    }

    private void list(String[] steps, String language) {
        if (steps.length > 0) {
            HTMLElement list = DOCUMENT.createElement("ol");
            for (String step : steps) {
                list.appendChild(Spoken.element("li", step, language));
            }
            details.appendChild(list);
        }
    }

    private void say(String text, String language) {
        if (!text.isEmpty()) {
            details.appendChild(Spoken.element("p", text, language));
        }
    }

    private String standingWords() {
        String words = Extension.word("standing_" + standing());
        String at = setting.text("atMs");
        if (at.isEmpty()) {
            return words;
        }
        String when = Clock.words((double) Long.parseLong(at), Extension.language());
        boolean said = standing().equals("MARKED") || standing().equals("NOT_OFFERED");
        return said ? Extension.word("standingNoted", words, when) : Extension.word("standingSeen", words, when);
    }
}
