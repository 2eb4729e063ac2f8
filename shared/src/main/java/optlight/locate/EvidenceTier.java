package optlight.locate;

/** How something was located, the surest first. A hint (H in reports) has none: it is not located. */
public enum EvidenceTier {
    /** By LinkedIn's own key, or the address a link leads to. */
    A,
    /** By its exact name and its section. */
    B,
    /** By a name that is nearly its own, in its section. */
    C
}
