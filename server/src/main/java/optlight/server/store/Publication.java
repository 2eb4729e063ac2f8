package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import optlight.server.trust.Sha256;

/**
 * One act of publishing, by whoever has the lock: texts, envelope, audit log, and {@code current} last. Broken off anywhere
 * it leaves behind what nobody reads, and the next one takes that away.
 */
final class Publication implements AutoCloseable {
    private final Layout layout;
    private final DurableFiles files;
    private final AuditLog auditLog;
    private final WriteLock lock;

    Publication(Layout layout, DurableFiles files, AuditLog auditLog, WriteLock lock) {
        this.layout = layout;
        this.files = files;
        this.auditLog = auditLog;
        this.lock = lock;
    }

    void run(SignedEdition edition, Verb verb, Instant now) throws IOException, RefusedPublicationException {
        AuditLog.Contents log = auditLog.read();
        Optional<Pointer> current = Pointer.read(layout.current());
        byte[] envelope = edition.envelope();
        var published = new Pointer(edition.serial(), Sha256.hex(envelope));
        requireNew(published, log, current);
        for (Path leftover : Leftovers.of(layout, log, current)) {
            Leftovers.clear(leftover, layout, files);
        }
        for (Map.Entry<String, byte[]> text : edition.texts().entrySet()) {
            put(layout.text(text.getKey()), text.getValue());
        }
        put(layout.envelope(edition.serial()), envelope);
        if (!log.newest().map(AuditLog.Entry::pointer).equals(Optional.of(published))) {
            auditLog.append(log, now, verb, published);
        } else if (log.tornTail()) {
            auditLog.cut(log);
        }
        files.put(layout.current(), published.bytes());
    }

    private void requireNew(Pointer wanted, AuditLog.Contents log, Optional<Pointer> current)
            throws IOException, RefusedPublicationException {
        OptionalLong known = Leftovers.highestPublished(log, current);
        if (known.isPresent() && wanted.serial() < known.getAsLong()) {
            throw new RefusedPublicationException(
                    "serial " + wanted.serial() + " is lower than " + known.getAsLong() + ", which has been published");
        }
        requireNewBeside(wanted, log, current);
        Optional<String> before = log.of(wanted.serial())
                .map(AuditLog.Entry::envelope)
                .or(() -> current.filter(it -> it.serial() == wanted.serial()).map(Pointer::sha256));
        if (before.isPresent() && !before.get().equals(wanted.sha256())) {
            throw new RefusedPublicationException(
                    "serial " + wanted.serial() + " has been published with other contents");
        }
    }

    /** What is there and not in the log may have been published all the same, before a backup was restored. */
    private void requireNewBeside(Pointer wanted, AuditLog.Contents log, Optional<Pointer> current)
            throws IOException, RefusedPublicationException {
        Optional<Path> highest = Leftovers.highestEnvelope(layout, log, current);
        long serial = highest.map(Layout::serialOf).orElse(OptionalLong.empty()).orElse(0);
        if (wanted.serial() > serial) {
            return;
        }
        Path file = highest.orElseThrow();
        if (wanted.serial() < serial || !Sha256.hex(StoredFile.read(file)).equals(wanted.sha256())) {
            throw new RefusedPublicationException("serial " + wanted.serial() + " must be higher than " + serial
                    + ", which members may have: " + file + " is not in the audit log, as after a restored backup."
                    + " Sign again with a higher serial; if it was never served, delete it");
        }
    }

    private void put(Path file, byte[] bytes) throws IOException {
        Path brotli = Layout.brotliOf(file);
        for (Path each : List.of(file, brotli)) {
            if (Files.isDirectory(each)) {
                throw new DamagedFileException(each, Layout.FOLDER_FOR_FILE);
            }
        }
        files.put(file, bytes);
        if (!Files.isRegularFile(brotli) || !Brotli.holds(Files.readAllBytes(brotli), bytes)) {
            Optional<byte[]> compressed = Brotli.compress(bytes);
            if (compressed.isPresent()) {
                files.replace(brotli, compressed.get());
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
