package optlight.server;

import java.nio.file.Path;

/**
 * How a server runs.
 *
 * @param host the address to listen on
 * @param port 0 takes a free one
 * @param data the folder that {@code publish} writes to; it may be empty or not there yet
 */
public record Config(String host, int port, Path data) {
    public static final String LOOPBACK = "127.0.0.1";

    /** On this machine alone, on a free port. */
    public static Config local(Path data) {
        return new Config(LOOPBACK, 0, data);
    }
}
