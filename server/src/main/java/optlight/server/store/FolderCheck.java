package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import optlight.server.trust.Sha256;

/**
 * Looks at every file of a data folder. What a publication that was broken off leaves behind is a finding too, but one that
 * needs nobody.
 */
public final class FolderCheck {
    private static final String IS_FOLDER = "is a folder, must be a file";
    private static final String RESTORE_TEXT = "put it back from where it was signed (folder texts) or from a backup";
    private static final String REPUBLISH = "publish it again, or something newer";

    private final DataFolder folder;
    private final Layout layout;
    private final List<Finding> findings = new ArrayList<>();
    private final AuditLog.Contents log;
    private final Optional<Pointer> current;

    private FolderCheck(DataFolder folder) throws IOException {
        this.folder = folder;
        this.layout = folder.layout();
        this.log = folder.auditLog().read();
        this.current = Pointer.read(layout.current());
    }

    /** All that is wrong; empty if nothing is. */
    public static List<Finding> of(DataFolder folder) throws IOException {
        var check = new FolderCheck(folder);
        check.leftovers();
        check.log();
        check.current();
        check.envelopes();
        check.texts();
        return List.copyOf(check.findings);
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

    /** Whether anything has ever been published here. */
    public static boolean isDataFolder(DataFolder folder) {
        Layout layout = folder.layout();
        return Files.isDirectory(layout.definitions()) || Files.exists(layout.current());
    }

    private void leftovers() throws IOException {
        for (Path leftover : Leftovers.of(layout, log, current)) {
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
        if (log.entries().isEmpty() && current.isPresent()) {
            find(layout.auditLog(), "has no entry, though something is published", REPUBLISH);
        }
    }

    private void current() throws IOException {
        if (current.isEmpty()) {
            missingCurrent();
            return;
        }
        try {
            folder.whole(current.get());
        } catch (IOException e) {
            find(
                    layout.current(),
                    "names serial " + current.get().serial() + ", which cannot be served",
                    REPUBLISH + ", or fsck --repair to serve the newest that is whole");
        }
        Optional<Pointer> newest = log.newest().map(AuditLog.Entry::pointer);
        if (newest.isPresent() && !newest.equals(current)) {
            find(
                    layout.current(),
                    "names serial " + current.get().serial() + ", the audit log ends with "
                            + newest.get().serial(),
                    cureOfOtherEnd(newest.get()));
        }
    }

    private String cureOfOtherEnd(Pointer newest) {
        if (newest.serial() < current.orElseThrow().serial()) {
            return REPUBLISH;
        }
        // What is not whole nothing can make current but its own envelope.
        return isWhole(newest) ? Finding.NEXT_PUBLISH : "publish something newer than " + newest.serial();
    }

    private void missingCurrent() throws IOException {
        if (Files.isDirectory(layout.current())) {
            find(layout.current(), IS_FOLDER, "delete it; then " + Finding.NEXT_PUBLISH);
        } else if (Files.exists(layout.current())) {
            find(layout.current(), "is torn", Finding.NEXT_PUBLISH);
        } else if (!log.entries().isEmpty()) {
            find(layout.current(), "is missing", Finding.NEXT_PUBLISH);
        } else if (!layout.serials().isEmpty()) {
            find(
                    layout.current(),
                    "is missing, and so is the audit log, though there are envelopes: nothing is served",
                    "put both back from a backup, or publish something newer than " + folder.highestSerial());
        }
    }

    private boolean isWhole(Pointer pointer) {
        try {
            folder.whole(pointer);
            return true;
        } catch (IOException e) {
            return false;
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
            if (isFolder(file, "delete it; " + cureOfEnvelope(serial.getAsLong()))) {
                there.add(serial.getAsLong());
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
        byte[] envelope = Files.readAllBytes(file);
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

    private String cureOfEnvelope(long serial) {
        return current.filter(it -> it.serial() == serial).isPresent()
                ? "publish it again from where it was signed"
                : "put it back from where it was signed or from a backup, if you may want to roll back to it";
    }

    private void texts() throws IOException {
        for (Path file : Layout.list(layout.texts(), "*")) {
            String name = file.getFileName().toString();
            if (!Sha256.isHex(name)) {
                continue;
            }
            if (isFolder(file, "delete it, and " + RESTORE_TEXT)) {
                continue;
            }
            byte[] text = Files.readAllBytes(file);
            if (!Sha256.hex(text).equals(name)) {
                find(file, "is not what it was", RESTORE_TEXT);
            } else {
                brotli(file, text);
            }
        }
    }

    private void brotli(Path file, byte[] bytes) throws IOException {
        Path brotli = Layout.brotliOf(file);
        try {
            if (isFolder(brotli, "nobody is served it: delete it")) {
                return;
            }
            if (Brotli.available() && !Brotli.holds(Files.readAllBytes(brotli), bytes)) {
                find(brotli, "is not a copy of the file beside it", "nobody is served it: delete it");
            }
        } catch (NoSuchFileException e) {
            // A publisher without the library.
        }
    }

    private boolean isFolder(Path file, String cure) {
        boolean folder = Files.isDirectory(file);
        if (folder) {
            find(file, IS_FOLDER, cure);
        }
        return folder;
    }

    private void find(Path file, String fault, String cure) {
        findings.add(new Finding(layout.folder().relativize(file).toString(), fault, cure));
    }
}
