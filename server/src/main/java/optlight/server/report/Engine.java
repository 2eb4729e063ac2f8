package optlight.server.report;

import java.util.Locale;

/** The browser's engine: as much as may be told of a browser. */
public enum Engine {
    CHROMIUM,
    GECKO;

    /** As it stands in reports: {@code chromium}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
