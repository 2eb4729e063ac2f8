package optlight.replica;

/** What the card of a setting stands in. Frames have been seen (2021–24); shadow roots not yet, in the settings. */
public enum CardContainer {
    NONE,
    /** {@code iframe.settings-iframe--frame} with a page of its own, same origin. */
    FRAME,
    /** The same frame with a copy of the card, of an origin of its own: nobody outside can look into it. */
    SANDBOXED_FRAME,
    /** A copy of the card in a frame without an address, same origin; it stores no change. */
    SRCDOC_FRAME,
    /** The card in the page, and once more in a frame below it. */
    NONE_AND_FRAME,
    /** The card in the page, and a copy in a closed root below it. */
    NONE_AND_CLOSED_ROOT,
    OPEN_ROOT,
    CLOSED_ROOT,
    /** A closed root within an open one. */
    ROOT_IN_ROOT,
    /** A closed root within the frame. */
    ROOT_IN_FRAME,
    /** An empty element that gets its root when the page has long been there. */
    LATE_ROOT
}
