package optlight.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.server.trust.Sha256;

/**
 * Everything published, as files: {@code definitions/<serial>.env} and {@code texts/<sha256>} never change once they are
 * there; {@code current} names the envelope that is served and is replaced last. Whatever happens on the way, a reader
 * finds one whole publication.
 */
public final class DataFolder {
    /** How many publications' texts are served: a shared cache may hand out an envelope some minutes after its time. */
    private static final int EDITIONS_WITH_TEXTS = 5;

    private static final String ENVELOPE = ".env";

    private final Path definitions;
    private final Path texts;
    private final Path current;
    private final Path lock;

    public DataFolder(Path folder) {
        definitions = folder.resolve("definitions");
        texts = folder.resolve("texts");
        current = folder.resolve("current");
        lock = folder.resolve("lock");
    }

    /** What {@code current} says; no two publications say the same. Empty if nothing is published yet. */
    public Optional<String> pointer() throws IOException {
        try {
            return Optional.of(Files.readString(current, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * What a pointer names, read and checked.
     *
     * @throws IOException if a file is missing, or is not what it was
     */
    public Published load(String pointer) throws IOException {
        Pointer named = Pointer.parse(pointer);
        byte[] envelope = Files.readAllBytes(envelopeFile(named.serial()));
        if (!Sha256.hex(envelope).equals(named.sha256())) {
            throw new IOException(envelopeFile(named.serial()) + " is not what was published");
        }
        Map<String, Body> bodies = new HashMap<>();
        for (SignedEdition earlier : earlierThan(named.serial())) {
            earlier.texts().forEach((sha256, bytes) -> bodies.computeIfAbsent(sha256, it -> Body.of(bytes)));
        }
        edition(envelope).texts().forEach((sha256, bytes) -> bodies.computeIfAbsent(sha256, it -> Body.of(bytes)));
        return new Published(named.serial(), Body.of(envelope), bodies);
    }

    /**
     * Makes an edition the one that is served.
     *
     * @throws RefusedPublicationException if a higher serial has been published, or this one with other contents
     */
    public void publish(SignedEdition edition) throws IOException, RefusedPublicationException {
        Files.createDirectories(definitions);
        Files.createDirectories(texts);
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assert held.isValid();
            long highest = serials().stream().mapToLong(Long::longValue).max().orElse(0);
            if (edition.serial() < highest) {
                throw new RefusedPublicationException(
                        "serial " + edition.serial() + " is lower than " + highest + ", which has been published");
            }
            byte[] envelope = edition.envelope();
            Path file = envelopeFile(edition.serial());
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), envelope)) {
                throw new RefusedPublicationException(
                        "serial " + edition.serial() + " has been published with other contents");
            }
            for (Map.Entry<String, byte[]> text : edition.texts().entrySet()) {
                DurableFiles.replace(texts.resolve(text.getKey()), text.getValue());
            }
            DurableFiles.replace(file, envelope);
            DurableFiles.replace(
                    current,
                    new Pointer(edition.serial(), Sha256.hex(envelope)).line().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private SignedEdition edition(byte[] envelope) throws IOException {
        try {
            return SignedEdition.of(envelope, sha256 -> SignedEdition.readText(texts.resolve(sha256)));
        } catch (RefusedPublicationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The few before a serial, as far as they are still whole. */
    private List<SignedEdition> earlierThan(long serial) throws IOException {
        List<SignedEdition> earlier = new ArrayList<>();
        List<Long> newestFirst = serials().stream()
                .filter(it -> it < serial)
                .sorted(Comparator.reverseOrder())
                .limit(EDITIONS_WITH_TEXTS - 1)
                .toList();
        for (long each : newestFirst) {
            try {
                earlier.add(edition(Files.readAllBytes(envelopeFile(each))));
            } catch (IOException e) {
                // Its texts are a courtesy to clients in between; without them these wait for their next poll.
            }
        }
        return earlier;
    }

    private List<Long> serials() throws IOException {
        List<Long> serials = new ArrayList<>();
        try (var files = Files.newDirectoryStream(definitions, "*" + ENVELOPE)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                try {
                    serials.add(Long.parseLong(name.substring(0, name.length() - ENVELOPE.length())));
                } catch (NumberFormatException e) {
                    // Not one of ours.
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return serials;
    }

    private Path envelopeFile(long serial) {
        return definitions.resolve(serial + ENVELOPE);
    }

    /** The line in {@code current}. */
    private record Pointer(long serial, String sha256) {
        static Pointer parse(String line) throws IOException {
            int space = line.indexOf(' ');
            try {
                return new Pointer(
                        Long.parseLong(line.substring(0, Math.max(space, 0))),
                        line.substring(space + 1).strip());
            } catch (NumberFormatException e) {
                throw new IOException("current must be a serial and a hash, is \"" + line.strip() + "\"", e);
            }
        }

        String line() {
            return serial + " " + sha256 + "\n";
        }
    }
}
