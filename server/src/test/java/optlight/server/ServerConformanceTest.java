package optlight.server;

import java.nio.file.Path;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class ServerConformanceTest extends ConformanceCases {
    private Published published;
    private Server server;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        published = folder.load(folder.pointer().orElseThrow());
        server = Server.create(Config.local(data)).start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Override
    Http http() {
        return new Http(server.url());
    }

    @Override
    Published published() {
        return published;
    }
}
