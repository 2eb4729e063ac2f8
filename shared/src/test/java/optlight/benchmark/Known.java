package optlight.benchmark;

/** What the definitions know of the names in a page's language. */
enum Known {
    /** All names that lead to the target. */
    KNOWN,
    /** Its label or its heading, but not both. */
    PARTLY,
    /** None: the words are invented for the fixtures. */
    HELD_OUT
}
