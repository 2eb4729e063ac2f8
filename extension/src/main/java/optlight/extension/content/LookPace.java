package optlight.extension.content;

/**
 * How long to wait between two looks at a page that keeps changing. Where look after look brings the same, and that is nothing to
 * show, the pauses grow, until looking takes next to nothing of the page's time. What could be new is looked at in the pace
 * of the beginning.
 */
final class LookPace {
    /** Between two looks at first, milliseconds. */
    static final int SHORTEST_MS = 250;

    /** What nothing announces is seen this late at the latest, milliseconds. */
    static final int LONGEST_MS = 2_000;

    /** A pause is at most so many times what the look before it took. */
    private static final int TIMES_A_LOOK = 100;

    private double pauseMs = SHORTEST_MS;
    private double lastMs;
    private String lastAnswer = "";

    /** Something is new, or may be: from here on as at first. */
    void quicken() {
        pauseMs = SHORTEST_MS;
    }

    /**
     * A look was taken.
     *
     * @param beganMs when it began, by a clock that only runs forward
     * @param tookMs  how long it took; 0 if it found something, and the page is to be looked at as often as ever
     * @param answer  the same text for the same answer
     */
    void looked(double beganMs, double tookMs, String answer) {
        double most = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, TIMES_A_LOOK * tookMs));
        pauseMs = answer.equals(lastAnswer) ? Math.min(most, 2 * pauseMs) : SHORTEST_MS;
        lastAnswer = answer;
        lastMs = beganMs;
    }

    /** When the pause is over, by the same clock. */
    double endMs() {
        return lastMs + pauseMs;
    }

    /** Whether a change of the page can wait: the pauses have grown, and this one is not over. */
    boolean isPausing(double nowMs) {
        return pauseMs > SHORTEST_MS && nowMs - lastMs < pauseMs;
    }
}
