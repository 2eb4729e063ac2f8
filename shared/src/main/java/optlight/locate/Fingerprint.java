package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must stay as it is for a ring to stay: lists that scroll give old nodes a new content, and an app can give a switch
 * another label. Much less is read for it than for a look at the page, since it is asked after every change.
 */
public final class Fingerprint {
    private static final String ROWS = "li,section,article,fieldset,[role=listitem],[role=row],[role=region]";
    private static final List<String> SIGNS = AccessibleName.tokens("aria-labelledby href role id name");

    /** More than any row has. */
    private static final int MOST_HEADINGS = 20;

    private Fingerprint() {}

    /**
     * As a text that is only good to be compared.
     *
     * @param target what is pointed at
     * @param parts  the control it belongs to, or all radios or checkboxes of its group; none for what is no control
     */
    public static String of(PageElement target, List<PageElement> parts, TextNormalizer normalizer) {
        StringBuilder print = new StringBuilder();
        add(normalizer.normalize(AccessibleName.of(target)), print);
        // In some lists only the row's heading tells what a switch is for.
        Optional<PageElement> row = target.closest(ROWS);
        List<PageElement> headings = row.isPresent() ? row.get().select(PageSurvey.HEADINGS) : new ArrayList<>();
        for (int i = 0; i < headings.size() && i < MOST_HEADINGS; i++) {
            add(normalizer.normalize(AccessibleName.of(headings.get(i))), print);
        }
        for (String sign : SIGNS) {
            print.append('\n').append(target.attribute(sign));
        }
        for (PageElement part : parts) {
            List<String> names = SwitchNames.of(part, normalizer.normalize(AccessibleName.of(part)), normalizer);
            // What is beyond the label says nothing: there may be a clock.
            for (int i = 0; i < names.size() && i < 2; i++) {
                add(names.get(i), print);
            }
        }
        if (!parts.isEmpty()) {
            for (String group : ControlGroups.around(target, normalizer)) {
                add(group, print);
            }
        }
        return print.toString();
    }

    /** Without the state it says: that changes when the member does as we say. */
    private static void add(String comparable, StringBuilder print) {
        String bare = SwitchNames.bare(comparable);
        print.append('\n').append(SwitchNames.isState(bare) ? "" : bare);
    }
}
