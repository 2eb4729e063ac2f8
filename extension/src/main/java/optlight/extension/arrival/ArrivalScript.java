package optlight.extension.arrival;

import optlight.extension.browser.Extension;

/** Entry point of {@code arrival.js}. */
public final class ArrivalScript {
    private ArrivalScript() {}

    public static void main(String[] args) {
        if (!Extension.isGuiding()) {
            new Arrival().start();
        }
    }
}
