package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * One of LinkedIn's settings: where it is, how to find its controls, and what we recommend.
 *
 * @param category  the id of the category page that lists it; {@link #FORMS} for a form of the help pages
 * @param advice    what we tell the member to do
 * @param certainty how sure all this is
 * @param page      the page with its controls; {@code null} if nobody has found it
 * @param alsoPages other addresses under which that page has been seen
 * @param row       its link on the category page; {@code null} if it has none
 * @param rivals    settings and neighbours that could be taken for it
 * @param regions   where it is offered: {@code all}, or the key of a text that says it
 * @param checked   when somebody last compared this with a source
 */
public record Setting(
        String id,
        Tier tier,
        String category,
        Advice advice,
        Certainty certainty,
        PagePath page,
        List<PagePath> alsoPages,
        Row row,
        List<Control> controls,
        List<String> rivals,
        String regions,
        String checked,
        List<Source> sources) {
    /** Instead of a category: it is a form of the help pages, and no category page lists it. */
    public static final String FORMS = "forms";

    /** Instead of the key of a text: it is offered everywhere. */
    public static final String EVERYWHERE = "all";

    private static final int MAX_CONTROLS = 16;

    public Setting {
        Require.id(id, "setting id");
        Require.present(tier, "tier of " + id);
        Require.id(category, "category of " + id);
        Require.present(advice, "advice of " + id);
        Require.present(certainty, "certainty of " + id);
        alsoPages = Require.list(alsoPages, 8, "alsoPages of " + id);
        controls = Require.list(controls, MAX_CONTROLS, "controls of " + id);
        List<String> ids = new ArrayList<>();
        for (Control control : controls) {
            ids.add(control.id());
        }
        Require.distinct(ids, "controls of " + id);
        rivals = Require.list(rivals, 200, "rivals of " + id);
        Require.id(regions, "regions of " + id);
        Require.date(checked, "checked of " + id);
        sources = Require.list(sources, 16, "sources of " + id);
        Require.within(sources.size(), 1, 16, "number of sources of " + id);
    }

    /** Whether a location shows this setting's own page. */
    public boolean isAt(String pathname) {
        if (page != null && page.matches(pathname)) {
            return true;
        }
        for (PagePath also : alsoPages) {
            if (also.matches(pathname)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is anything on its page to be looked at, so that it can be seen to be done. */
    public boolean canBeDone() {
        for (Control control : controls) {
            if (control.canBeFound()) {
                return true;
            }
        }
        return false;
    }

    /** Whether we may point at it, and lead to it: not at what ends the account, nor at what hardly anybody has seen. */
    public boolean isShown() {
        return advice != Advice.NEVER && tier != Tier.DANGER && certainty != Certainty.LOW;
    }
}
