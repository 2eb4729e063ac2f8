package optlight.benchmark;

/** How many operators change a page. */
enum Severity {
    NONE(0, 0),
    MILD(1, 3),
    MEDIUM(4, 7),
    REDESIGN(8, 14);

    final int least;
    final int most;

    Severity(int least, int most) {
        this.least = least;
        this.most = most;
    }
}
