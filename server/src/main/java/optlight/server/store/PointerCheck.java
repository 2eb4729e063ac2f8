package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether {@code current} and the audit log agree, and lead to something whole. A cure is named only if it helps: what
 * {@code fsck --repair} would do is asked of {@link FolderRepair}.
 */
final class PointerCheck {
    private static final String CURRENT = "current";

    private final DataFolder folder;
    private final AuditLog.Contents log;
    private final Optional<Pointer> current;
    private final Optional<Pointer> newest;
    private final Optional<Pointer> repaired;

    PointerCheck(DataFolder folder, AuditLog.Contents log, Optional<Pointer> current) {
        this.folder = folder;
        this.log = log;
        this.current = current;
        this.newest = log.newest().map(AuditLog.Entry::pointer);
        this.repaired = FolderRepair.pointerToSet(folder, log, current);
    }

    List<Finding> findings() throws IOException {
        if (current.isEmpty()) {
            return missing();
        }
        List<Finding> findings = new ArrayList<>();
        if (!FolderRepair.isWhole(folder, current.get())) {
            findings.add(find(
                    "names serial " + current.get().serial() + ", which cannot be served",
                    mends() ? Finding.NEXT_PUBLISH : FolderCheck.REPUBLISH + meanwhile()));
        }
        if (newest.isPresent() && !newest.equals(current)) {
            findings.add(find(
                    "names serial " + current.get().serial() + ", the audit log ends with "
                            + newest.get().serial(),
                    behind()));
        }
        return findings;
    }

    private List<Finding> missing() throws IOException {
        if (log.entries().isEmpty() && !folder.layout().serials().isEmpty()) {
            // Nobody vouches for an envelope: any could have been put there.
            return List.of(new Finding(
                    "definitions",
                    "has envelopes, but neither audit.log nor current says that one of them was published: nothing is"
                            + " served",
                    "put audit.log and current back from the same backup, or publish the newest once more, or something"
                            + " newer"));
        }
        boolean torn = Files.exists(folder.layout().current());
        if (newest.isEmpty()) {
            return torn ? List.of(find("is torn", FolderCheck.REPUBLISH)) : List.of();
        }
        return List.of(
                find(torn ? "is torn" : "is missing", mends() ? Finding.NEXT_PUBLISH : againOrNewer() + meanwhile()));
    }

    private String behind() {
        if (mends()) {
            return Finding.NEXT_PUBLISH;
        }
        return newest.get().serial() > current.get().serial() ? againOrNewer() : FolderCheck.REPUBLISH;
    }

    /** Whether after a repair current names what was published last. */
    private boolean mends() {
        return repaired.isPresent() && repaired.equals(newest);
    }

    /** Members who have it take nothing lower, so that going back is no cure. */
    private String againOrNewer() {
        return "publish serial " + newest.get().serial()
                + " again from where it was signed, or something newer: members may"
                + " have it, and take nothing older";
    }

    private String meanwhile() {
        return repaired.map(it -> "; until then, fsck --repair lets current name serial " + it.serial()
                        + ", the newest that is whole")
                .orElse("");
    }

    private static Finding find(String fault, String cure) {
        return new Finding(CURRENT, fault, cure);
    }
}
