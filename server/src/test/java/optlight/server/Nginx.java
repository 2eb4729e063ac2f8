package optlight.server;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A plain nginx on loopback. Without nginx there is nothing to try; {@code ./test} installs it. */
final class Nginx implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it, and waits until it listens.
     *
     * @param folder where it may write
     * @param http   what stands in {@code http { }}; in it, PORT is its port and FOLDER the folder
     */
    static Nginx start(Path folder, String http) throws IOException {
        Path program = Stream.of(
                        "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "there is no nginx here");
        int port = Http.freePort();
        boolean root = "root".equals(System.getProperty("user.name"));
        Files.writeString(folder.resolve("main.conf"), """
                daemon off;
                worker_processes 1;
                pid FOLDER/nginx.pid;
                error_log stderr error;
                USER
                events {}
                http {
                    access_log off;
                    include /etc/nginx/mime[.]types;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    HTTP
                }
                """.replace("HTTP", http)
                .replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port))
                // Its workers must read the folder, which belongs to whoever runs the tests.
                .replace("USER", root ? "user root;" : ""));
        Path messages = folder.resolve("messages");
        Process process = new ProcessBuilder(
                        program.toString(), "-c", folder.resolve("main.conf").toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Http.listens(port)) {
            assertTrue(process.isAlive() && System.nanoTime() < until, Files.readString(messages));
            Thread.onSpinWait();
        }
        return new Nginx(process, port);
    }

    Http http() {
        return new Http("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
