package optlight.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import optlight.server.trust.Sha256;

/**
 * The line in {@code current}: which envelope is served.
 *
 * @param sha256 of the envelope, hexadecimal
 */
record Pointer(long serial, String sha256) {
    /** @throws IOException if the line is anything else, such as the beginning of one */
    static Pointer parse(String line) throws IOException {
        String[] parts = line.strip().split(" ", -1);
        try {
            if (parts.length == 2 && Sha256.isHex(parts[1])) {
                return new Pointer(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (NumberFormatException e) {
            // Said below; what stands there is not repeated, it may be anything.
        }
        throw new IOException("current is torn: it must be a serial and a SHA-256");
    }

    /** Empty if the line is anything else. */
    static Optional<Pointer> find(String line) {
        try {
            return Optional.of(parse(line));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty if there is none, or it is torn, or a folder. */
    static Optional<Pointer> read(Path file) throws IOException {
        return StoredFile.find(file).flatMap(it -> find(new String(it, StandardCharsets.ISO_8859_1)));
    }

    byte[] bytes() {
        return line().getBytes(StandardCharsets.US_ASCII);
    }

    String line() {
        return serial + " " + sha256 + "\n";
    }
}
