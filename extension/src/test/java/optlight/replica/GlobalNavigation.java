package optlight.replica;

/** The generations of the bar on pages outside the settings app; they live side by side. */
public enum GlobalNavigation {
    /** {@code nav.global-nav} with readable class names. */
    EMBER,
    /** {@code data-view-name} attributes, late 2025. */
    VIEW_NAMES,
    /** {@code data-testid} attributes, 2026. */
    TEST_IDS
}
