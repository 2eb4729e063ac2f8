package optlight.server.authoring;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What tells one publication of the same guidance from the next.
 *
 * @param serial  grows with every publication
 * @param issued  whole seconds
 * @param expires whole seconds; from then on clients hold its age against it
 */
public record Edition(long serial, Instant issued, Instant expires) {
    public static final Duration DEFAULT_LIFE = Duration.ofDays(60);

    public Edition {
        issued = issued.truncatedTo(ChronoUnit.SECONDS);
        expires = expires.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Issued now, valid for the default time, with the seconds since 1970 as its serial. */
    public static Edition issuedAt(Instant issued) {
        return new Edition(issued.getEpochSecond(), issued, issued.plus(DEFAULT_LIFE));
    }

    public Edition withSerial(long newSerial) {
        return new Edition(newSerial, issued, expires);
    }

    public Edition withLife(Duration life) {
        return new Edition(serial, issued, issued.plus(life));
    }
}
