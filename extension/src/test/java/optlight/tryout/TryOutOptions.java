package optlight.tryout;

import java.util.Optional;
import optlight.webdriver.BrowserKind;

/**
 * What {@code ./run} was asked for.
 *
 * @param replica  the replica at LinkedIn's address instead of LinkedIn
 * @param windowed a window for a person; else the route is walked on the replica
 */
record TryOutOptions(BrowserKind browser, boolean replica, boolean windowed) {
    static final String USAGE = "Usage: ./run [--firefox] [--replica] [--headless] [--help]";

    /** Empty if an argument is none of ours. */
    static Optional<TryOutOptions> parse(String[] arguments) {
        BrowserKind browser = BrowserKind.CHROMIUM;
        boolean replica = false;
        boolean windowed = hasDisplay();
        for (String argument : arguments) {
            switch (argument) {
                case "--firefox" -> browser = BrowserKind.FIREFOX;
                case "--replica" -> replica = true;
                case "--headless" -> windowed = false;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new TryOutOptions(browser, replica || !windowed, windowed));
    }

    private static boolean hasDisplay() {
        return isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY")
                || !System.getProperty("os.name").equals("Linux");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
