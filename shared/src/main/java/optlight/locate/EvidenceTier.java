package optlight.locate;

/** How an answer was reached, the surest first. */
public enum EvidenceTier {
    /** By LinkedIn's own key, or the address a link leads to. */
    A,
    /** By its exact name and its section. */
    B,
    /** By a name that is nearly its own, in its section. */
    C,
    /** By being alone on its own page. */
    H
}
