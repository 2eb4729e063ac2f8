package optlight.benchmark;

/**
 * One way in which a page changes.
 *
 * @param name  as in the reports
 * @param group what it touches
 * @param from  the mildest redesign in which it happens
 * @param step  does it, or leaves the page alone and answers false where it does not apply
 */
record Operator(String name, Group group, Severity from, Step step) {
    enum Group {
        ATTRIBUTES,
        STRUCTURE,
        CONTROL,
        NAME_SOURCE,
        TEXT,
        LANGUAGE,
        HEADINGS,
        LINKS,
        CONTAINERS,
        NOISE,
        DECOY,
        REMOVAL
    }

    /** The change itself. */
    interface Step {
        boolean apply(Scene scene, Rng rng);
    }
}
