package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * One of LinkedIn's settings: where it is, how to find its controls, and what we recommend.
 *
 * @param category  the id of the category page that lists it
 * @param page      the page with its controls
 * @param alsoPages other addresses under which that page has been seen
 * @param row       its link on the category page; {@code null} if it has none
 * @param rivals    settings and neighbours that could be taken for it
 * @param checked   when somebody last compared this with a source
 */
public record Setting(
        String id,
        Tier tier,
        String category,
        PagePath page,
        List<PagePath> alsoPages,
        Row row,
        List<Control> controls,
        List<String> rivals,
        String checked,
        List<Source> sources) {
    private static final int MAX_CONTROLS = 16;

    public Setting {
        Require.id(id, "setting id");
        Require.present(tier, "tier of " + id);
        Require.id(category, "category of " + id);
        Require.present(page, "page of " + id);
        alsoPages = Require.list(alsoPages, 8, "alsoPages of " + id);
        controls = Require.list(controls, MAX_CONTROLS, "controls of " + id);
        List<String> ids = new ArrayList<>();
        for (Control control : controls) {
            ids.add(control.id());
        }
        Require.distinct(ids, "controls of " + id);
        rivals = Require.list(rivals, 200, "rivals of " + id);
        Require.date(checked, "checked of " + id);
        sources = Require.list(sources, 16, "sources of " + id);
        Require.within(sources.size(), 1, 16, "number of sources of " + id);
    }

    /** Whether a location shows this setting's own page. */
    public boolean isAt(String pathname) {
        if (page.matches(pathname)) {
            return true;
        }
        for (PagePath also : alsoPages) {
            if (also.matches(pathname)) {
                return true;
            }
        }
        return false;
    }
}
