package optlight.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optlight.server.http.TrustedProxies;
import optlight.server.report.DatabaseAddress;
import optlight.server.site.PublicUrl;

/**
 * How a server runs.
 *
 * @param host    the address to listen on
 * @param port    0 takes a free one
 * @param data    the folder that {@code publish} writes to; it may be empty or not there yet
 * @param admin   where operators look; empty: nowhere
 * @param reports where reports are counted; empty: there are none
 * @param publicUrl where people find the web pages
 */
public record Config(
        String host, int port, Path data, Optional<Admin> admin, Optional<Reports> reports, PublicUrl publicUrl) {
    public static final String LOOPBACK = "127.0.0.1";

    /**
     * The admin port.
     *
     * @param port  0 takes a free one
     * @param names under which it may be asked, besides those of this machine
     */
    public record Admin(String host, int port, List<String> names) {
        public Admin {
            requirePort(port, "admin-port");
            names = List.copyOf(names);
        }
    }

    /**
     * @param database       where the counts are kept
     * @param trustedProxies whose {@code X-Forwarded-For} is believed: addresses and ranges
     */
    public record Reports(DatabaseAddress database, List<String> trustedProxies) {
        public Reports {
            trustedProxies = List.copyOf(trustedProxies);
            // Says which one is wrong.
            new TrustedProxies(trustedProxies);
        }
    }

    public Config {
        requirePort(port, "port");
        if (port != 0 && admin.isPresent() && admin.get().port() == port) {
            throw new IllegalArgumentException("admin-port must be another than port, both are " + port);
        }
    }

    public Config(String host, int port, Path data, Optional<Admin> admin, Optional<Reports> reports) {
        this(host, port, data, admin, reports, PublicUrl.UNKNOWN);
    }

    public Config(String host, int port, Path data) {
        this(host, port, data, Optional.empty(), Optional.empty());
    }

    /** On this machine alone, on a free port. */
    public static Config local(Path data) {
        return new Config(LOOPBACK, 0, data);
    }

    private static void requirePort(int port, String what) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(what + " must be 0 to 65535, is " + port);
        }
    }
}
