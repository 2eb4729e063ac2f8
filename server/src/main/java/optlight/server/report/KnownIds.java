package optlight.server.report;

import java.util.Set;

/**
 * What a report may speak of. Without it anybody could fill the database with ids and serials of their own.
 *
 * @param serials  of everything that has been published here
 * @param settings ids of the settings and forms in what is published now
 */
public record KnownIds(Set<Long> serials, Set<String> settings) {
    /** Nothing is published, so nothing can be reported. */
    public static final KnownIds NONE = new KnownIds(Set.of(), Set.of());

    public KnownIds {
        serials = Set.copyOf(serials);
        settings = Set.copyOf(settings);
    }

    boolean know(Report report) {
        return serials.contains(report.serial()) && settings.contains(report.setting());
    }
}
