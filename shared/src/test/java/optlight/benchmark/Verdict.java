package optlight.benchmark;

/** What an answer was worth. */
enum Verdict {
    /** A spotlight on the target. */
    RIGHT,
    /** A spotlight on anything else. */
    WRONG,
    /** A hint at the target. */
    HINT_RIGHT,
    /** A hint at anything else. */
    HINT_WRONG,
    /** No answer. */
    SILENT
}
