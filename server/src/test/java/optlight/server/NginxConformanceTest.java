package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import optlight.server.authoring.Fixtures;
import optlight.server.site.PublicUrl;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.StaticExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 25: what export writes means the same when a plain nginx hands it out. */
class NginxConformanceTest extends ConformanceCases {
    private Path folder;
    private DataFolder data;
    private Published published;
    private Nginx nginx;
    private Http http;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        data = new DataFolder(folder.resolve("data"));
        // Written in one place and served from another.
        export(1_795_392_000, "written");
        Files.move(folder.resolve("written"), folder.resolve("site"));
        nginx = Nginx.start(folder, """
                server {
                    listen 127.0.0.1:PORT;
                    root "FOLDER/site";
                    include "FOLDER/site/nginx.conf";
                }
                """);
        http = nginx.http();
    }

    @AfterAll
    void stop() {
        if (nginx != null) {
            nginx.close();
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
