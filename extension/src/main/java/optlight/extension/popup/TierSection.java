package optlight.extension.popup;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The settings of one tier: the most important ones lie open, the others under their heading. */
final class TierSection {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final String tier;
    private final HTMLElement element = DOCUMENT.createElement("details");
    private final HTMLElement progress = DOCUMENT.createElement("span");
    private final List<SettingRow> rows = new ArrayList<>();

    /** Whether the member had it open before they began to seek. */
    private boolean openBefore;

    private boolean seeking;

    /** @param why what the tier is about: {@code text} and {@code language} */
    TierSection(String tier, List<SettingRow> settings, Message why) {
        this.tier = tier;
        rows.addAll(settings);
        element.setAttribute("data-tier", tier);
        open(tier.equals("core"));
        HTMLElement summary = DOCUMENT.createElement("summary");
        summary.appendChild(DOCUMENT.createElement("h2").withText(Extension.word("tier_" + tier)));
        summary.appendChild(progress);
        element.appendChild(summary);
        element.appendChild(Spoken.element("p", why.text("text"), why.text("language")));
        HTMLElement list = DOCUMENT.createElement("ul");
        for (SettingRow row : rows) {
            list.appendChild(row.element());
        }
        element.appendChild(list);
        count();
    }

    HTMLElement element() {
        return element;
    }

    /** Whether it has the settings whose state we recommend, which are those that progress is told of. */
    boolean isRecommended() {
        return tier.equals("core") || tier.equals("recommended");
    }

    List<String> standings() {
        List<String> standings = new ArrayList<>();
        for (SettingRow row : rows) {
            standings.add(row.standing());
        }
        return standings;
    }

    void count() {
        Progress now = Progress.among(standings());
        progress.setTextContent(Extension.word("tierDone", "" + now.done(), "" + now.of()));
    }

    /** Shows what the filter lets through, and lays it open; answers how many that is. */
    int show(RowFilter filter) {
        int shown = 0;
        for (SettingRow row : rows) {
            shown += row.show(filter) ? 1 : 0;
        }
        boolean seeks = !filter.isNone();
        if (seeks && !seeking) {
            openBefore = element.hasAttribute("open");
        }
        if (seeks || seeking) {
            open(seeks || openBefore);
        }
        seeking = seeks;
        element.setHidden(shown == 0);
        return shown;
    }

    private void open(boolean open) {
        if (open) {
            element.setAttribute("open", "");
        } else {
            element.removeAttribute("open");
        }
    }
}
