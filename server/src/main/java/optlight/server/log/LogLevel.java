package optlight.server.log;

import java.util.Locale;
import java.util.logging.Level;

/** How much is said. */
public enum LogLevel {
    ERROR,
    WARNING,
    /** What was loaded, published, lost and found again. */
    INFO,
    /** Every request too: method, path, status, duration. */
    DEBUG;

    Level level() {
        return switch (this) {
            case ERROR -> Level.SEVERE;
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG -> Level.FINE;
        };
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
