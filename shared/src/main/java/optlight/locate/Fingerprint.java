package optlight.locate;

import java.util.List;

/**
 * What must stay as it is for a ring to stay: lists that scroll give old nodes a new content, and an app can give a switch
 * another label. Much less is read for it than for a look at the page, since it is asked after every change.
 */
public final class Fingerprint {
    private static final String ROWS = "li,section,article,fieldset,[role=listitem],[role=row],[role=region]";
    private static final List<String> SIGNS = AccessibleName.tokens("aria-labelledby href role id name");

    private Fingerprint() {}

    /**
     * As a text that is only good to be compared.
     *
     * @param target what is pointed at
     * @param parts  the control it belongs to, or all radios or checkboxes of its group; none for a note about the page
     */
    public static String of(PageElement target, List<PageElement> parts, TextNormalizer normalizer) {
        StringBuilder print = new StringBuilder(AccessibleName.of(target));
        // In some lists only the row's heading tells what a switch is for.
        target.closest(ROWS).ifPresent(row -> {
            for (PageElement heading : row.select(PageSurvey.HEADINGS)) {
                add(AccessibleName.of(heading), print);
            }
        });
        for (String sign : SIGNS) {
            add(target.attribute(sign), print);
        }
        for (PageElement part : parts) {
            // A switch without a name is called what its row says.
            addAll(SwitchNames.of(part, normalizer.normalize(AccessibleName.of(part)), normalizer), print);
        }
        addAll(ControlGroups.around(target, normalizer), print);
        return print.toString();
    }

    private static void addAll(List<String> texts, StringBuilder print) {
        for (String text : texts) {
            add(text, print);
        }
    }

    private static void add(String text, StringBuilder print) {
        print.append('\n').append(text);
    }
}
