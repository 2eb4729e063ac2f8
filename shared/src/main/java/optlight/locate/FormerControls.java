package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * The controls of the page that was left. A single-page app changes its address before its content; until then the old
 * page's switch stands under the new page's address, and alone on it.
 */
public final class FormerControls {
    /** The selector of what is remembered. */
    public static final String CONTROLS = PageSurvey.CONTROLS;

    private List<PageElement> seen = new ArrayList<>();
    private List<String> seenNames = new ArrayList<>();
    private List<PageElement> former = new ArrayList<>();
    private List<String> formerNames = new ArrayList<>();

    /** Remembers what stands on the page now. */
    public void saw(PageElement root) {
        saw(root.select(PageSurvey.CONTROLS), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Remembers controls.
     *
     * @param read  those of them that are laid out and whose names are known, in the same order
     * @param known these names
     */
    void saw(List<PageElement> controls, List<PageElement> read, List<String> known) {
        List<PageElement> shown = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int at = 0;
        for (PageElement control : controls) {
            if (at < read.size() && read.get(at).equals(control)) {
                shown.add(control);
                names.add(known.get(at++));
            } else if (control.rendered()) {
                // What is not laid out was never pointed at, and its name is dear: it makes the browser work out
                // styles.
                shown.add(control);
                names.add(AccessibleName.of(control));
            }
        }
        seen = shown;
        seenNames = names;
    }

    /** The address has changed: what was seen last belongs to the page before. */
    public void left() {
        former = seen;
        formerNames = seenNames;
    }

    /** Whether this control still is the one of the page before: the same node under the same name. */
    public boolean has(PageElement control) {
        int at = former.indexOf(control);
        return at >= 0 && formerNames.get(at).equals(AccessibleName.of(control));
    }
}
