package optlight.server.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;
import optlight.server.trust.Sha256;

/**
 * {@code audit.log}: a line of JSON for every publication, each with the SHA-256 of the line before it, line break included,
 * so that none can be changed or taken out unnoticed. It is written before {@code current} is moved; a last line without a
 * line break is one whose writing was broken off, and counts for nothing.
 */
final class AuditLog {
    /** Stands where the first line has no other before it. */
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Path file;
    private final DurableFiles files;

    AuditLog(Path file, DurableFiles files) {
        this.file = file;
        this.files = files;
    }

    /**
     * One publication.
     *
     * @param envelope SHA-256 of its envelope
     * @param previous SHA-256 of the line before
     */
    record Entry(Instant time, Verb verb, long serial, String envelope, String previous) {
        Pointer pointer() {
            return new Pointer(serial, envelope);
        }

        byte[] line() {
            var json = JsonNodeFactory.instance.objectNode();
            json.put("time", time.toString())
                    .put("verb", verb.word())
                    .put("serial", serial)
                    .put("envelope", envelope)
                    .put("previous", previous);
            byte[] bytes = StrictJson.write(json);
            byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
            line[bytes.length] = '\n';
            return line;
        }

        static Optional<Entry> parse(byte[] line) {
            try {
                JsonNode json = StrictJson.read(line);
                String envelope = json.path("envelope").asText();
                String previous = json.path("previous").asText();
                JsonNode serial = json.path("serial");
                if (!Sha256.isHex(envelope)
                        || !Sha256.isHex(previous)
                        || !serial.isIntegralNumber()
                        || !serial.canConvertToLong()) {
                    return Optional.empty();
                }
                for (Verb verb : Verb.values()) {
                    if (verb.word().equals(json.path("verb").asText())) {
                        Instant time = Instant.parse(json.path("time").asText());
                        return Optional.of(new Entry(time, verb, serial.longValue(), envelope, previous));
                    }
                }
            } catch (MalformedJsonException | DateTimeException e) {
                // Not a line of ours.
            }
            return Optional.empty();
        }
    }

    /**
     * What the file says.
     *
     * @param entries  those that can be read, oldest first
     * @param breaks   what is wrong with the chain, in words
     * @param last     SHA-256 of the last whole line
     * @param length   bytes up to the end of the last whole line
     * @param tornTail whether more bytes follow, without a line break
     */
    record Contents(List<Entry> entries, List<String> breaks, String last, long length, boolean tornTail) {
        static final Contents NONE = new Contents(List.of(), List.of(), NOTHING_BEFORE, 0, false);

        Contents {
            entries = List.copyOf(entries);
            breaks = List.copyOf(breaks);
        }

        boolean isEmpty() {
            return length == 0;
        }

        Optional<Entry> newest() {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        }

        Optional<Entry> of(long serial) {
            return entries.stream().filter(it -> it.serial() == serial).findFirst();
        }
    }

    Contents read() throws IOException {
        byte[] bytes = StoredFile.find(file).orElseGet(() -> new byte[0]);
        List<Entry> entries = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        String last = NOTHING_BEFORE;
        int start = 0;
        int number = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '\n') {
                continue;
            }
            number++;
            byte[] line = Arrays.copyOfRange(bytes, start, at + 1);
            Optional<Entry> entry = Entry.parse(line);
            if (entry.isEmpty()) {
                breaks.add("line " + number + " cannot be read");
            } else if (!entry.get().previous().equals(last)) {
                breaks.add("line " + number + " does not follow from the line before it");
            }
            entry.ifPresent(entries::add);
            last = Sha256.hex(line);
            start = at + 1;
        }
        return new Contents(entries, breaks, last, start, start < bytes.length);
    }

    /** Writes a line after those in {@code contents}, in the place of a torn one. */
    void append(Contents contents, Instant time, Verb verb, Pointer published) throws IOException {
        var entry = new Entry(
                time.truncatedTo(ChronoUnit.MILLIS), verb, published.serial(), published.sha256(), contents.last());
        files.extend(file, contents.length(), entry.line());
        if (contents.isEmpty()) {
            files.forceNames(file.toAbsolutePath().getParent());
        }
    }

    /** Takes a torn last line away. */
    void cut(Contents contents) throws IOException {
        files.extend(file, contents.length(), new byte[0]);
    }
}
