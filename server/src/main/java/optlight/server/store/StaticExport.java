package optlight.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What is published as a tree of files that any web server hands out with the same meaning: {@code v1/definitions} and
 * {@code v1/texts/<sha256>}, each with a {@code .gz} beside it, and a {@code .br} if there is one; and {@code nginx.conf},
 * the headers for nginx.
 *
 * <p>It may be written over an older one that is being served: texts come first and are never taken away, the definitions
 * come last. Until then whoever reads gets the older ones, whole.
 */
public final class StaticExport {
    /** File times beyond this are not kept everywhere; the seconds of the year 2106. */
    private static final long LATEST_FILE_TIME = 0xFFFF_FFFFL;

    private final DurableFiles files = new DurableFiles();
    private final Published published;
    private final Path to;

    private StaticExport(Published published, Path to) {
        this.published = published;
        this.to = to;
    }

    public static void write(Published published, Path to) throws IOException {
        new StaticExport(published, to).write();
    }

    private void write() throws IOException {
        Path texts = to.resolve("v1/texts");
        files.makeFolders(texts);
        for (Map.Entry<String, Body> text : published.texts().entrySet()) {
            put(texts.resolve(text.getKey()), text.getValue());
        }
        files.put(to.resolve("nginx.conf"), nginx());
        put(to.resolve("v1/definitions"), published.definitions());
    }

    /** Compressed copies first: a web server that prefers them has them as soon as it has the file. */
    private void put(Path file, Body body) throws IOException {
        if (body.brotli().isPresent()) {
            put(Layout.brotliOf(file), body.brotli().get().bytes());
        } else {
            files.delete(Layout.brotliOf(file));
        }
        put(file.resolveSibling(file.getFileName() + ".gz"), body.gzip().bytes());
        put(file, body.identity().bytes());
    }

    /**
     * Web servers make ETags of time and size. The serial as the time gives every edition tags of its own, and all hosts
     * of one edition the same.
     */
    private void put(Path file, byte[] bytes) throws IOException {
        if (!DurableFiles.holds(file, bytes)) {
            files.replace(file, bytes, FileTime.from(Math.min(published.serial(), LATEST_FILE_TIME), TimeUnit.SECONDS));
        }
    }

    private byte[] nginx() {
        try (InputStream in = StaticExport.class.getResourceAsStream("nginx.conf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FOLDER", to.toAbsolutePath().normalize().toString())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("our own resource", e);
        }
    }
}
