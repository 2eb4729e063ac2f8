package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What publications that were broken off have left in a data folder. Drafts are deleted. Envelopes that the audit log does not know
 * are only put aside: after a backup is restored, the log may be older than what was published.
 */
final class Leftovers {
    private Leftovers() {}

    /** Deletes a draft; puts an envelope aside, out of everybody's way. Says which. */
    static String clear(Path leftover, Layout layout, DurableFiles files) throws IOException {
        if (isDraft(leftover)) {
            files.delete(leftover);
            return "taken away";
        }
        files.makeFolders(layout.aside());
        files.rename(leftover, layout.aside().resolve(leftover.getFileName()));
        return "put aside";
    }

    /** Whether it is a file whose writing was broken off; else it is an envelope, or what belongs to one. */
    static boolean isDraft(Path leftover) {
        return leftover.getFileName().toString().endsWith(DurableFiles.DRAFT);
    }

    /** Drafts, and envelopes that came after the last publication and never became one. */
    static List<Path> of(Layout layout, AuditLog.Contents log, Optional<Pointer> current) throws IOException {
        List<Path> leftovers = new ArrayList<>(layout.drafts());
        OptionalLong highest = highestPublished(log, current);
        // With neither log nor pointer, what is there may have been published.
        if (highest.isPresent()) {
            for (long serial : layout.serials()) {
                if (serial > highest.getAsLong()) {
                    Path envelope = layout.envelope(serial);
                    Path brotli = Layout.brotliOf(envelope);
                    if (Files.exists(brotli)) {
                        leftovers.add(brotli);
                    }
                    leftovers.add(envelope);
                }
            }
        }
        return leftovers;
    }

    /** Of the envelopes that are there and neither the audit log nor {@code current} knows, the one with the highest serial. */
    static Optional<Path> highestEnvelope(Layout layout, AuditLog.Contents log, Optional<Pointer> current)
            throws IOException {
        Set<Long> known = published(log, current).collect(Collectors.toSet());
        return layout.envelopes().stream()
                .filter(it -> !known.contains(Layout.serialOf(it).orElse(0)))
                .max(Comparator.comparingLong(it -> Layout.serialOf(it).orElse(0)));
    }

    static OptionalLong highestPublished(AuditLog.Contents log, Optional<Pointer> current) {
        return published(log, current).mapToLong(Long::longValue).max();
    }

    private static Stream<Long> published(AuditLog.Contents log, Optional<Pointer> current) {
        return Stream.concat(log.entries().stream().map(AuditLog.Entry::pointer), current.stream())
                .map(Pointer::serial);
    }
}
