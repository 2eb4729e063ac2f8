package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import optlight.server.authoring.Fixtures;
import optlight.server.site.PublicUrl;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.StaticExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fault 25: what export writes means the same when a plain nginx hands it out. Without nginx there is nothing to try; {@code
 * ./test} installs it.
 */
class NginxConformanceTest extends ConformanceCases {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Path folder;
    private DataFolder data;
    private Published published;
    private Process nginx;
    private Http http;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path program = Stream.of(
                        "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "there is no nginx here");
        this.folder = folder;
        data = new DataFolder(folder.resolve("data"));
        // Written in one place and served from another.
        export(1_795_392_000, "written");
        Files.move(folder.resolve("written"), folder.resolve("site"));
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
                    server {
                        listen 127.0.0.1:PORT;
                        root "FOLDER/site";
                        include "FOLDER/site/nginx.conf";
                    }
                }
                """.replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port))
                // Its workers must read the folder, which belongs to whoever runs the tests.
                .replace("USER", root ? "user root;" : ""));
        nginx = new ProcessBuilder(
                        program.toString(), "-c", folder.resolve("main.conf").toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages").toFile())
                .start();
        http = new Http("http://127.0.0.1:" + port);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Http.listens(port)) {
            assertTrue(nginx.isAlive() && System.nanoTime() < until, Files.readString(folder.resolve("messages")));
            Thread.onSpinWait();
        }
    }

    @AfterAll
    void stop() throws Exception {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    @Override
    Http http() {
        return http;
    }

    @Override
    Published published() {
        return published;
    }

    @Test
    void fault25FollowsTheNextExportAtOnceUnderAnotherTag() throws Exception {
        String before = header(http.get("/v1/definitions"), "ETag");
        export(published.serial() + 1, "site");
        var response = http.get("/v1/definitions", "If-None-Match", before);
        assertEquals(200, response.statusCode());
        assertArrayEquals(published.definitions().identity().bytes(), response.body());
    }

    private void export(long serial, String to) throws Exception {
        data.publish(Fixtures.edition(serial));
        published = data.load(data.pointer().orElseThrow());
        StaticExport.write(published, StaticHost.of(published, PublicUrl.UNKNOWN), folder.resolve(to));
    }
}
