package optlight.tryout;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import optlight.server.Config;
import optlight.server.Server;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Problem;
import optlight.server.store.DataFolder;
import optlight.server.store.RefusedPublicationException;
import optlight.server.store.SignedEdition;
import optlight.server.trust.MalformedKeyException;
import optlight.server.trust.SigningKey;

/** A guidance server on a free port of this machine, and the maintainer who signs and publishes for it. */
public final class LocalGuidance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final SigningKey key;
    private final DataFolder data;
    private final Server server;
    private long serial;

    private LocalGuidance(SigningKey key, Path folder) {
        this.key = key;
        this.data = new DataFolder(folder);
        this.server = Server.create(Config.local(folder)).start();
    }

    /** @param home where the key is, or is made, and where publications go */
    public static LocalGuidance start(Path home) throws IOException, MalformedKeyException {
        Path keyFile = home.resolve("key");
        Files.createDirectories(home);
        if (!Files.exists(keyFile)) {
            SigningKey.generate().save(keyFile);
        }
        return new LocalGuidance(SigningKey.load(keyFile), home.resolve("data"));
    }

    /** Signs what stands in an authored folder and publishes it; answers with its serial once it is served. */
    public long publish(Path authored) throws IOException, RefusedPublicationException {
        AuthoredFolder folder = AuthoredFolder.read(authored);
        List<Problem> problems = folder.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        Edition edition = Edition.issuedAt(Instant.now());
        // Two publications within one second are two all the same.
        serial = Math.max(edition.serial(), serial + 1);
        data.publish(SignedEdition.sign(folder.assemble(edition.withSerial(serial)), key));
        awaitServed();
        return serial;
    }

    /** The server looks at its folder a few times a second; whoever asks at once would get what was there before. */
    private void awaitServed() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "/v1/definitions")).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!client.send(request, BodyHandlers.ofString()).body().contains("\"serial\":" + serial + ",")) {
                if (System.nanoTime() > end) {
                    throw new IOException("serial " + serial + " is published, but not served");
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    public String url() {
        return server.url();
    }

    /** The line members enter to trust this server. */
    public String publicLine() {
        return key.publicLine();
    }

    public SigningKey key() {
        return key;
    }

    @Override
    public void close() {
        server.close();
    }
}
