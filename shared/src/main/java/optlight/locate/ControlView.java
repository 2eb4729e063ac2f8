package optlight.locate;

import java.util.List;

/**
 * Reads the state of a control that was located. The words On and Off beside a switch are never read: they are
 * translated, and they can be late.
 *
 * @param parts   the switch alone, or the radios of a group
 * @param options the option ids of the radios, in the same order; empty for a switch
 */
public record ControlView(List<PageElement> parts, List<String> options) {
    public static final String ON = "on";
    public static final String OFF = "off";
    public static final String MIXED = "mixed";
    public static final String UNKNOWN = "unknown";

    static ControlView ofSwitch(PageElement element) {
        return new ControlView(List.of(element), List.of());
    }

    /** {@code on}, {@code off} or {@code mixed} for a switch, an option's id for a radio group; else {@code unknown}. */
    public String state() {
        return options.isEmpty() ? switchState(parts.get(0)) : checkedOption();
    }

    private static String switchState(PageElement element) {
        if (element.tag().equals("input")) {
            return element.checked() ? ON : OFF;
        }
        String aria =
                element.has("aria-checked") ? element.attribute("aria-checked") : element.attribute("aria-pressed");
        return switch (aria) {
            case "true" -> ON;
            case "false" -> OFF;
            case "mixed" -> MIXED;
            default -> UNKNOWN;
        };
    }

    private String checkedOption() {
        String checked = UNKNOWN;
        for (int i = 0; i < parts.size(); i++) {
            if (switchState(parts.get(i)).equals(ON)) {
                if (!checked.equals(UNKNOWN)) {
                    return UNKNOWN;
                }
                checked = options.get(i);
            }
        }
        return checked;
    }
}
