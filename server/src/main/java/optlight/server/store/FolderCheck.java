package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import optlight.server.trust.Sha256;

/**
 * Looks at every file of a data folder. What a publication that was broken off leaves behind is a finding too, but one that
 * needs nobody.
 */
public final class FolderCheck {
    private static final String RESTORE_TEXT = "put it back from where it was signed (folder texts) or from a backup";
    static final String REPUBLISH = "publish it again, or something newer";

    private static final String MOVE_AWAY =
            "move it away; then put back what was there from a backup, or publish again";
    private static final String LET_READ = "let it be read, by serve as well, or put it back from a backup";

    private final DataFolder folder;
    private final Layout layout;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Path> unreadable = new HashSet<>();
    private final AuditLog.Contents log;
    private final Optional<Pointer> current;

    private FolderCheck(DataFolder folder) {
        this.folder = folder;
        this.layout = folder.layout();
        layout.misplaced().forEach((file, fault) -> {
            unreadable.add(file);
            find(file, fault, MOVE_AWAY);
        });
        this.log = find(layout.auditLog(), () -> Optional.of(folder.auditLog().read()))
                .orElse(AuditLog.Contents.NONE);
        this.current = find(layout.current(), () -> Pointer.read(layout.current()));
    }

    private interface Reading<T> {
        Optional<T> read() throws IOException;
    }

    /** What stands in a file on which the others depend; they are looked at even if it cannot be read. */
    private <T> Optional<T> find(Path file, Reading<T> reading) {
        try {
            return unreadable.contains(file) ? Optional.empty() : reading.read();
        } catch (IOException e) {
            unreadable.add(file);
            find(file, StoredFile.fault(e), LET_READ);
            return Optional.empty();
        }
    }

    /** All that is wrong; empty if nothing is. */
    public static List<Finding> of(DataFolder folder) throws IOException {
        var check = new FolderCheck(folder);
        check.leftovers();
        check.log();
        check.pointer();
        check.envelopes();
        check.texts();
        return List.copyOf(check.findings);
    }

    /** Whether anything has ever been published here. */
    public static boolean isDataFolder(DataFolder folder) {
        Layout layout = folder.layout();
        return Files.isRegularFile(layout.current())
                || Files.isRegularFile(layout.auditLog())
                || layout.holdsOnlyEnvelopes();
    }

    /**
     * Whether there is something in the folder that neither we nor the file system have put there, and nothing was ever published
     * in it: then it is somebody else's.
     */
    public static boolean isForeign(DataFolder folder) throws IOException {
        return !isDataFolder(folder)
                && Layout.list(folder.layout().folder(), "*").stream()
                        .map(it -> it.getFileName().toString())
                        .anyMatch(it -> !Layout.isOurs(it));
    }

    private void leftovers() throws IOException {
        boolean known = !unreadable.contains(layout.auditLog()) && !unreadable.contains(layout.current());
        for (Path leftover : known ? Leftovers.of(layout, log, current) : layout.drafts()) {
            String fault = Leftovers.isDraft(leftover)
                    ? "was never published: its writing was broken off"
                    : "is not in the audit log: its writing was broken off, or a backup was restored";
            find(leftover, fault, Finding.NEXT_PUBLISH);
        }
    }

    private void log() {
        if (log.tornTail()) {
            find(layout.auditLog(), "ends within a line", Finding.NEXT_PUBLISH);
        }
        for (String each : log.breaks()) {
            find(
                    layout.auditLog(),
                    "was changed: " + each,
                    "compare it with a backup; to begin a new one, move it away and publish");
        }
        if (log.entries().isEmpty() && current.isPresent() && !unreadable.contains(layout.auditLog())) {
            find(layout.auditLog(), "has no entry, though something is published", REPUBLISH);
        }
    }

    private void pointer() throws IOException {
        if (!unreadable.contains(layout.auditLog()) && !unreadable.contains(layout.current())) {
            findings.addAll(new PointerCheck(folder, log, current).findings());
        }
    }

    /** Bytes of a file, unless they cannot be had, which is a fault. */
    private Optional<byte[]> read(Path file, String cure) {
        try {
            return Optional.of(StoredFile.read(file));
        } catch (IOException e) {
            find(file, StoredFile.fault(e), cure);
            return Optional.empty();
        }
    }

    private void envelopes() throws IOException {
        Map<Long, String> expected = new HashMap<>();
        current.ifPresent(it -> expected.put(it.serial(), it.sha256()));
        log.entries().forEach(it -> expected.put(it.serial(), it.envelope()));
        long highest =
                expected.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        long lowest =
                expected.keySet().stream().mapToLong(Long::longValue).min().orElse(0);
        Set<Long> there = new HashSet<>();
        for (Path file : Layout.list(layout.definitions(), "*.env")) {
            OptionalLong serial = Layout.serialOf(file);
            if (serial.isEmpty()) {
                find(file, "is not named for a serial", "nothing reads it: delete it");
                continue;
            }
            there.add(serial.getAsLong());
            String sha256 = expected.get(serial.getAsLong());
            if (sha256 != null) {
                envelope(file, serial.getAsLong(), sha256);
            } else if (serial.getAsLong() > lowest && serial.getAsLong() < highest) {
                find(file, "is not in the audit log", "somebody has put it there: delete it");
            }
        }
        for (long serial : expected.keySet().stream().sorted().toList()) {
            if (!there.contains(serial)) {
                find(layout.envelope(serial), "is missing", cureOfEnvelope(serial));
            }
        }
    }

    private void envelope(Path file, long serial, String sha256) throws IOException {
        Optional<byte[]> read = read(file, unreadableEnvelope(file, serial));
        if (read.isEmpty()) {
            return;
        }
        byte[] envelope = read.get();
        if (!Sha256.hex(envelope).equals(sha256)) {
            find(file, "is not what was published", cureOfEnvelope(serial));
            return;
        }
        brotli(file, envelope);
        try {
            if (folder.edition(envelope).serial() != serial) {
                find(file, "holds another serial", "somebody has renamed it: give it its name back");
            }
        } catch (IOException e) {
            find(file, "cannot be served: " + e.getMessage(), RESTORE_TEXT);
        }
    }

    private String unreadableEnvelope(Path file, long serial) {
        return Files.isDirectory(file) ? "move it away; then " + cureOfEnvelope(serial) : LET_READ;
    }

    /** Of what is served, and of what was published last, which members may have. */
    private String cureOfEnvelope(long serial) {
        return Stream.concat(current.stream(), log.newest().map(AuditLog.Entry::pointer).stream())
                        .anyMatch(it -> it.serial() == serial)
                ? "publish it again from where it was signed"
                : "put it back from where it was signed or from a backup, if you may want to roll back to it";
    }

    private void texts() throws IOException {
        for (Path file : Layout.list(layout.texts(), "*")) {
            String name = file.getFileName().toString();
            if (!Sha256.isHex(name)) {
                continue;
            }
            String cure = Files.isDirectory(file) ? "move it away; then " + RESTORE_TEXT : LET_READ;
            Optional<byte[]> read = read(file, cure);
            if (read.isEmpty()) {
                continue;
            }
            byte[] text = read.get();
            if (!Sha256.hex(text).equals(name)) {
                find(file, "is not what it was", RESTORE_TEXT);
            } else {
                brotli(file, text);
            }
        }
    }

    private void brotli(Path file, byte[] bytes) {
        Path brotli = Layout.brotliOf(file);
        try {
            // There may be none: a publisher without the library.
            Optional<byte[]> compressed = StoredFile.find(brotli);
            if (compressed.isPresent() && Brotli.available() && !Brotli.holds(compressed.get(), bytes)) {
                find(brotli, "is not a copy of the file beside it", "nobody is served it: delete it");
            }
        } catch (IOException e) {
            find(brotli, StoredFile.fault(e), "nobody is served it: delete it");
        }
    }

    private void find(Path file, String fault, String cure) {
        findings.add(new Finding(layout.folder().relativize(file).toString(), fault, cure));
    }
}
