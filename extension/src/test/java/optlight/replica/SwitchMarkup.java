package optlight.replica;

/** How a page builds its switches. Several generations have been seen; nobody knows which one comes next. */
public enum SwitchMarkup {
    /**
     * 2025–26: a visually hidden {@code input[type=checkbox][role=switch]} beside a drawn track, named by
     * {@code aria-labelledby} with the setting's key where the key is known and a hashed id elsewhere.
     */
    NATIVE_KEYED,
    /** A variation: a transparent native input over the track, named by {@code <label for>}; the question is an h4. */
    NATIVE_LABELLED,
    /** A variation: {@code button[role=switch][aria-checked]}, no native input at all. */
    ARIA_BUTTON,
    /** 2022–23: {@code artdeco-toggle} with readable class names. */
    LEGACY_TOGGLE
}
