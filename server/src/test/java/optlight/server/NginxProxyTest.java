package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for a proxy that we ship, but for its names, its ports and its certificate. */
class NginxProxyTest {
    private static final Path SHIPPED = Path.of("src", "deploy", "nginx.conf");
    private static final Pattern PLAIN_SERVER = Pattern.compile("(?ms)^server \\{\\s+listen 80;.*?^}$");
    private static final Pattern OF_TLS = Pattern.compile("(?m)^ +(ssl_.*|listen \\[::\\]:443.*)$");

    @TempDir
    private Path folder;

    @Test
    void handsThroughWhatTheServerSaysAndSpeaksForItWhileItIsAway() throws Exception {
        var data = new DataFolder(folder.resolve("data"));
        data.publish(Fixtures.edition(1_795_392_000));
        Server server = Server.create(Config.local(folder.resolve("data"))).start();
        try (var nginx = Nginx.start(folder, shipped(URI.create(server.url()).getPort()))) {
            HttpResponse<byte[]> own;
            try (server) {
                own = isHandedThrough(new Http(server.url()), nginx.http());
            }
            HttpResponse<byte[]> away = nginx.http().get("/v1/definitions");
            assertEquals(503, away.statusCode());
            assertEquals("60", header(away, "Retry-After"));
            // An extension has no right to read an answer that does not say so.
            assertEquals("*", header(away, "Access-Control-Allow-Origin"));
            assertEquals(header(own, "Access-Control-Expose-Headers"), header(away, "Access-Control-Expose-Headers"));
            assertEquals("no-store", header(away, "Cache-Control"));
        }
        assertFalse(Files.readString(folder.resolve("optlight.log")).contains("127.0.0.1"), "no addresses are kept");
    }

    /** @return what the server itself says */
    private static HttpResponse<byte[]> isHandedThrough(Http straight, Http proxied) throws Exception {
        HttpResponse<byte[]> own = straight.get("/v1/definitions", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> through = proxied.get("/v1/definitions", "Accept-Encoding", "gzip");
        assertArrayEquals(own.body(), through.body());
        for (String name :
                new String[] {"ETag", "Cache-Control", "Content-Encoding", "Vary", "Access-Control-Allow-Origin"}) {
            assertEquals(header(own, name), header(through, name), name);
        }
        String tag = header(own, "ETag");
        assertEquals(
                304,
                proxied.get("/v1/definitions", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode());
        return own;
    }

    private String shipped(int server) throws Exception {
        String conf = Files.readString(SHIPPED);
        conf = PLAIN_SERVER.matcher(conf).replaceFirst("");
        conf = OF_TLS.matcher(conf).replaceAll("");
        return conf.replace("listen 443 ssl http2", "listen 127.0.0.1:PORT")
                .replace("127.0.0.1:8484", "127.0.0.1:" + server)
                .replace("/var/log/nginx", "FOLDER");
    }
}
