package optlight.server.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a file line by line, as bytes: each line says for itself whether it is UTF-8. Never holds more than one line. */
final class LineReader implements AutoCloseable {
    /** Longest line, bytes: an address and a path are far shorter. */
    static final int MAX_BYTES = 64 * 1024;

    private final InputStream in;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end, cut off one byte above {@link #MAX_BYTES}; empty after the last. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() <= MAX_BYTES) {
                line.write(c);
            }
        }
        return Optional.of(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
