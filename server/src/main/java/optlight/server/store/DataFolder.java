package optlight.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import optlight.server.trust.Sha256;

/**
 * Everything published, as files: {@code definitions/<serial>.env} and {@code texts/<sha256>}, which never change once
 * they are there, each with a brotli copy beside it; {@code audit.log}, which says what was published when; and
 * {@code current}, which names the envelope that is served and is replaced last. Whatever happens on the way, a reader
 * finds one whole publication.
 */
public final class DataFolder {
    /** How many publications' texts are served: a shared cache may hand out an envelope some minutes after its time. */
    private static final int EDITIONS_WITH_TEXTS = 5;

    private final Layout layout;
    private final DurableFiles files;
    private final InstantSource clock;
    private final AuditLog auditLog;

    /** Serial → SHA-256 of the texts it names, of what was loaded last. */
    private final Map<Long, Set<String>> textsOf = new ConcurrentHashMap<>();

    public DataFolder(Path folder) {
        this(folder, new DurableFiles(), Clock.systemUTC());
    }

    DataFolder(Path folder, DurableFiles files, InstantSource clock) {
        this.layout = new Layout(folder);
        this.files = files;
        this.clock = clock;
        this.auditLog = new AuditLog(layout.auditLog(), files);
    }

    /** What {@code current} says; no two publications say the same. Empty if nothing is published yet. */
    public Optional<String> pointer() throws IOException {
        return StoredFile.find(layout.current()).map(it -> new String(it, StandardCharsets.ISO_8859_1));
    }

    /**
     * What a pointer names, read and checked.
     *
     * @throws IOException if a file is missing, or is not what it was
     */
    public Published load(String pointer) throws IOException {
        return load(Pointer.parse(pointer), Map.of());
    }

    /**
     * As {@link #load(String)}; of the editions before it nothing is read that was read once. They never change, and clients
     * wait for the new one meanwhile.
     *
     * @param known texts that need not be compressed again, by SHA-256
     */
    Published load(Pointer pointer, Map<String, Body> known) throws IOException {
        SignedEdition edition = whole(pointer);
        Map<String, Body> bodies = new HashMap<>();
        List<Long> earlier = earlierThan(pointer.serial());
        for (long serial : earlier) {
            Set<String> texts = textsOf.getOrDefault(serial, Set.of());
            if (!texts.isEmpty() && known.keySet().containsAll(texts)) {
                texts.forEach(it -> bodies.put(it, known.get(it)));
            } else {
                addEarlier(serial, known, bodies);
            }
        }
        addTexts(edition, known, bodies);
        textsOf.keySet().removeIf(it -> it != pointer.serial() && !earlier.contains(it));
        return new Published(pointer.serial(), body(layout.envelope(pointer.serial()), edition.envelope()), bodies);
    }

    /** The newest publication of the audit log that is whole: for when {@code current} leads to none. */
    Optional<Published> newestWhole() throws IOException {
        List<AuditLog.Entry> entries = auditLog.read().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            try {
                return Optional.of(load(entries.get(i).pointer(), Map.of()));
            } catch (IOException e) {
                // The one before it, then.
            }
        }
        return Optional.empty();
    }

    /** All serials that have been published here, as far as is known, lowest first. */
    public List<Long> publishedSerials() throws IOException {
        return publications().map(Pointer::serial).distinct().sorted().toList();
    }

    /**
     * A publication of the past; empty if there was none with this serial.
     *
     * @throws IOException if a file of it is missing, or is not what it was
     */
    public Optional<SignedEdition> published(long serial) throws IOException {
        Optional<Pointer> published =
                publications().filter(it -> it.serial() == serial).findFirst();
        return published.isEmpty() ? Optional.empty() : Optional.of(whole(published.get()));
    }

    /** The highest serial that members may have: of all that is there, whether it is known to be published or not. */
    public long highestSerial() throws IOException {
        return Stream.concat(
                        layout.envelopes().stream()
                                .map(it -> Layout.serialOf(it).orElse(0)),
                        publications().map(Pointer::serial))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /**
     * Which publication was the first to revoke a key; empty if none has. What is revoked stays revoked, whatever was published
     * after it: clients forget none.
     *
     * @return its serial
     */
    public OptionalLong revocation(String keyId) throws IOException {
        for (Pointer pointer : publications()
                .distinct()
                .sorted(Comparator.comparingLong(Pointer::serial))
                .toList()) {
            try {
                if (whole(pointer).revokedKeys().contains(keyId)) {
                    return OptionalLong.of(pointer.serial());
                }
            } catch (IOException e) {
                // Nobody can be served it any more; fsck says so.
            }
        }
        return OptionalLong.empty();
    }

    /** The lines of {@code .pub} files that the newest publication announces; none if nothing is published. */
    public List<String> announcedKeys() throws IOException {
        Optional<Pointer> current = Pointer.read(layout.current());
        return current.isEmpty() ? List.of() : whole(current.get()).announcedKeys();
    }

    /** What the audit log and {@code current} know of. */
    Stream<Pointer> publications() throws IOException {
        return Stream.concat(
                auditLog.read().entries().stream().map(AuditLog.Entry::pointer),
                Pointer.read(layout.current()).stream());
    }

    /**
     * Makes an edition the one that is served.
     *
     * @throws RefusedPublicationException if a higher serial has been published, or may have been, or this one with other
     *     contents, or somebody else is writing here
     */
    public void publish(SignedEdition edition, Verb verb) throws IOException, RefusedPublicationException {
        layout.requireNothingMisplaced();
        files.makeFolders(layout.definitions());
        files.makeFolders(layout.texts());
        try (var publication = new Publication(layout, files, auditLog, WriteLock.take(layout.lock()))) {
            publication.run(edition, verb, clock.instant());
        }
    }

    public void publish(SignedEdition edition) throws IOException, RefusedPublicationException {
        publish(edition, Verb.PUBLISH);
    }

    /** The edition of an envelope whose hash is known, with every byte checked. */
    SignedEdition whole(Pointer pointer) throws IOException {
        Path file = layout.envelope(pointer.serial());
        byte[] envelope = StoredFile.read(file);
        if (!Sha256.hex(envelope).equals(pointer.sha256())) {
            throw new IOException(file + " is not what was published");
        }
        return edition(envelope);
    }

    SignedEdition edition(byte[] envelope) throws IOException {
        try {
            return SignedEdition.of(envelope, sha256 -> SignedEdition.readText(layout.text(sha256)));
        } catch (RefusedPublicationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Layout layout() {
        return layout;
    }

    AuditLog auditLog() {
        return auditLog;
    }

    private void addTexts(SignedEdition edition, Map<String, Body> known, Map<String, Body> bodies) throws IOException {
        for (Map.Entry<String, byte[]> text : edition.texts().entrySet()) {
            String sha256 = text.getKey();
            if (!bodies.containsKey(sha256)) {
                Body body = known.get(sha256);
                bodies.put(sha256, body == null ? body(layout.text(sha256), text.getValue()) : body);
            }
        }
        textsOf.put(edition.serial(), Set.copyOf(edition.texts().keySet()));
    }

    /** The brotli copy counts only if it holds these very bytes. */
    private static Body body(Path file, byte[] bytes) throws IOException {
        Path brotli = Layout.brotliOf(file);
        if (Files.isRegularFile(brotli)) {
            byte[] compressed = Files.readAllBytes(brotli);
            if (Brotli.holds(compressed, bytes)) {
                return Body.of(bytes, Optional.of(compressed));
            }
        }
        return Body.of(bytes);
    }

    /** The few before a serial, newest first. */
    private List<Long> earlierThan(long serial) throws IOException {
        return layout.serials().stream()
                .filter(it -> it < serial)
                .sorted(Comparator.reverseOrder())
                .limit(EDITIONS_WITH_TEXTS - 1)
                .toList();
    }

    private void addEarlier(long serial, Map<String, Body> known, Map<String, Body> bodies) {
        try {
            addTexts(edition(StoredFile.read(layout.envelope(serial))), known, bodies);
        } catch (IOException e) {
            // Its texts are a courtesy to clients in between; without them these wait for their next poll.
        }
    }
}
