package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the state of a control that was located. The words On and Off beside a switch are never read: they are
 * translated, and they can be late.
 *
 * @param parts   the switch alone, or two radios that are one, or the radios or checkboxes of a group
 * @param options the option ids of a group's parts, in the same order, and of a switch's two radios their states; empty
 *                for any other switch
 * @param several whether more than one part can be checked
 */
public record ControlView(List<PageElement> parts, List<String> options, boolean several) {
    public static final String ON = "on";
    public static final String OFF = "off";
    public static final String MIXED = "mixed";
    public static final String UNKNOWN = "unknown";

    /** Said of what has no state, such as a button: it was there. */
    public static final String SHOWN = "shown";

    static ControlView ofSwitch(PageElement element) {
        return new ControlView(ShortList.of(element), new ArrayList<>(), false);
    }

    /**
     * {@code on}, {@code off} or {@code mixed} for a switch and for checkboxes together; an option's id for a group of
     * radios; {@code unknown} where nothing says so for certain.
     */
    public String state() {
        if (options.isEmpty()) {
            return partState(parts.get(0));
        }
        return several ? sharedState() : checkedOption();
    }

    /** Where the only part with this option stands; -1 if there is none, or several. */
    int only(String option) {
        int at = options.indexOf(option);
        return at == options.lastIndexOf(option) ? at : -1;
    }

    /**
     * Where the first part stands that is not in this state, or else the first of all.
     *
     * @param state {@code null} if none is wanted
     */
    public int firstToTurn(String state) {
        for (int i = 0; i < parts.size(); i++) {
            if (state != null && !partState(parts.get(i)).equals(state)) {
                return i;
            }
        }
        return 0;
    }

    private static String partState(PageElement element) {
        String type = element.tag().equals("input") ? AriaRole.small(element.attribute("type")) : "";
        if (type.equals("checkbox") || type.equals("radio")) {
            return element.mixed() ? MIXED : element.checked() ? ON : OFF;
        }
        String state = spoken(element, element.has("aria-checked") ? "aria-checked" : "aria-pressed");
        List<PageElement> inner = element.select("input[type=checkbox],input[type=radio]");
        // A switch that is drawn around a native input: if the two differ, one of them is late, and we cannot tell
        // which.
        return inner.size() == 1 && !partState(inner.get(0)).equals(state) ? UNKNOWN : state;
    }

    private static String spoken(PageElement element, String attribute) {
        String value = element.attribute(attribute);
        // A switch over texts would bring their hash codes into the page.
        if (value.equals("true")) {
            return ON;
        }
        return value.equals("false") ? OFF : value.equals("mixed") ? MIXED : UNKNOWN;
    }

    private String sharedState() {
        String shared = partState(parts.get(0));
        for (PageElement part : parts) {
            String state = partState(part);
            if (state.equals(UNKNOWN)) {
                return UNKNOWN;
            }
            shared = state.equals(shared) ? shared : MIXED;
        }
        return shared;
    }

    private String checkedOption() {
        String checked = UNKNOWN;
        for (int i = 0; i < parts.size(); i++) {
            if (partState(parts.get(i)).equals(ON)) {
                if (!checked.equals(UNKNOWN)) {
                    return UNKNOWN;
                }
                checked = options.get(i);
            }
        }
        return checked;
    }
}
