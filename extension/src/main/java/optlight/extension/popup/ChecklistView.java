package optlight.extension.popup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The checklist by tiers, how much of it is done, and what the member seeks in it. */
final class ChecklistView {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    /** In the order of the page; what ends an account is not offered here. */
    private static final String[] TIERS = {"core", "recommended", "optional", "info"};

    private final Errand errand;
    private final Map<String, SettingRow> rows = new HashMap<>();
    private final List<TierSection> tiers = new ArrayList<>();

    /** What the rows were built from: other words, or other settings, want other rows. */
    private String built = "";

    ChecklistView(Errand errand) {
        this.errand = errand;
        HTMLInputElement search = search();
        search.setAttribute("placeholder", Extension.word("searchLabel"));
        OwnPage.onInput(DOCUMENT.getElementById("find"), this::filter);
        OwnPage.onKey(search, (key, shift) -> {
            boolean clears = key.equals("Escape") && !search.getValue().isEmpty();
            if (clears) {
                search.setValue("");
                filter();
            }
            return clears;
        });
    }

    void update(Message overview) {
        Message[] settings = overview.list("settings");
        for (Message setting : settings) {
            if (setting.text("id").equals("objection-form")) {
                setting.with("objections", overview.list("objections"));
            }
        }
        String words = overview.written("whys") + identity(settings);
        if (words.equals(built)) {
            for (Message setting : settings) {
                SettingRow row = rows.get(setting.text("id"));
                if (row != null) {
                    row.update(setting);
                }
            }
            for (TierSection tier : tiers) {
                tier.count();
            }
        } else {
            built = words;
            build(overview, settings);
        }
        countAll();
        filter();
    }

    /** What a row is built from once. */
    static String identity(Message[] settings) {
        StringBuilder words = new StringBuilder();
        for (Message setting : settings) {
            for (String part :
                    new String[] {"id", "title", "what", "cost", "note", "region", "foreign", "url", "stopped", "beside"
                    }) {
                words.append('\n').append(setting.text(part));
            }
        }
        return words.toString();
    }

    private void build(Message overview, Message[] settings) {
        HTMLElement all = DOCUMENT.getElementById("tiers");
        all.clear();
        rows.clear();
        tiers.clear();
        for (String tier : TIERS) {
            List<SettingRow> own = new ArrayList<>();
            for (Message setting : settings) {
                if (setting.text("tier").equals(tier)) {
                    SettingRow row = new SettingRow(setting, errand, "");
                    rows.put(setting.text("id"), row);
                    own.add(row);
                }
            }
            TierSection section = new TierSection(tier, own, why(overview, tier));
            tiers.add(section);
            all.appendChild(section.element());
        }
    }

    private static Message why(Message overview, String tier) {
        for (Message why : overview.list("whys")) {
            if (why.kind().equals(tier)) {
                return why;
            }
        }
        return Message.of(tier);
    }

    private void countAll() {
        List<String> standings = new ArrayList<>();
        for (TierSection tier : tiers) {
            if (tier.isRecommended()) {
                standings.addAll(tier.standings());
            }
        }
        Progress now = Progress.among(standings);
        PageWords.text("progressWords", Extension.word("tierDone", "" + now.done(), "" + now.of()));
        HTMLElement bar = DOCUMENT.getElementById("progress");
        bar.setAttribute("max", "" + Math.max(1, now.of()));
        bar.setAttribute("value", "" + now.done());
    }

    private void filter() {
        boolean focused = OwnPage.hasFocus(DOCUMENT.getElementById("tiers"));
        RowFilter filter = new RowFilter(OwnPage.searchable(search().getValue()), kind());
        int shown = 0;
        for (TierSection tier : tiers) {
            shown += tier.show(filter);
        }
        PageWords.text("matches", filter.isNone() ? "" : Extension.word("matches", "" + shown));
        // While somebody seeks a setting, what is no setting is in the way.
        DOCUMENT.getElementById("besides").setHidden(!filter.isNone());
        if (focused && !OwnPage.isFocusShown()) {
            keepFocus();
        }
    }

    /** The row that had the focus is filtered out, since it is done perhaps: the first that is left takes it, or the search. */
    private static void keepFocus() {
        var summaries = DOCUMENT.querySelectorAll("#tiers li summary");
        for (int i = 0; i < summaries.getLength(); i++) {
            HTMLElement summary = (HTMLElement) summaries.get(i);
            if (OwnPage.isShown(summary)) {
                summary.focus();
                return;
            }
        }
        search().focus();
    }

    private static String kind() {
        for (String kind : new String[] {"open", "done"}) {
            if (((HTMLInputElement) DOCUMENT.getElementById("filter_" + kind)).isChecked()) {
                return kind;
            }
        }
        return "all";
    }

    private static HTMLInputElement search() {
        return (HTMLInputElement) DOCUMENT.getElementById("search");
    }
}
