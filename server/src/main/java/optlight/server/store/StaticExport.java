package optlight.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What is published as a tree of files that any web server hands out with the same meaning: {@code v1/definitions} and
 * {@code v1/texts/<sha256>}, the web pages, each with a {@code .gz} beside it, and a {@code .br} if there is one; and
 * {@code nginx.conf}, the headers for nginx.
 *
 * <p>It may be written over an older one that is being served: texts come first and are never taken away, then the pages, then
 * the definitions, and last of all the pages go that there are no longer. Until then whoever reads gets the older ones, whole.
 */
public final class StaticExport {
    /** File times beyond the seconds of the year 2106 are not kept everywhere. */
    private static final long FILE_TIMES = 1L << 32;

    private static final String PAGE = ".html";
    private static final String GZIP = ".gz";

    /**
     * What a host has besides the definitions and texts.
     *
     * @param files   path, relative and with {@code /} → what stands there
     * @param folders that hold pages and nothing else: a page in them that is not among {@code files} goes
     * @param nginx   the contents of {@code nginx.conf}
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record Site(Map<String, Body> files, List<String> folders, byte[] nginx) {}

    private final DurableFiles files = new DurableFiles();
    private final Published published;
    private final Site site;
    private final Path to;

    private StaticExport(Published published, Site site, Path to) {
        this.published = published;
        this.site = site;
        this.to = to;
    }

    public static void write(Published published, Site site, Path to) throws IOException {
        new StaticExport(published, site, to).write();
    }

    private void write() throws IOException {
        Path texts = to.resolve("v1/texts");
        files.makeFolders(texts);
        for (Map.Entry<String, Body> text : published.texts().entrySet()) {
            put(texts.resolve(text.getKey()), text.getValue());
        }
        for (Map.Entry<String, Body> file : site.files().entrySet()) {
            Path path = to.resolve(file.getKey());
            files.makeFolders(path.getParent());
            put(path, file.getValue());
        }
        files.put(to.resolve("nginx.conf"), site.nginx());
        put(to.resolve("v1/definitions"), published.definitions());
        for (String folder : site.folders()) {
            removeOldPages(to.resolve(folder));
        }
    }

    private void removeOldPages(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> found = Files.walk(folder)) {
            old = found.filter(it -> it.toString().endsWith(PAGE))
                    .filter(it -> !site.files()
                            .containsKey(to.relativize(it).toString().replace('\\', '/')))
                    .toList();
        }
        for (Path page : old) {
            files.delete(page);
            files.delete(gzipOf(page));
            files.delete(Layout.brotliOf(page));
        }
    }

    /** Compressed copies first: a web server that prefers them has them as soon as it has the file. */
    private void put(Path file, Body body) throws IOException {
        if (body.brotli().isPresent()) {
            put(Layout.brotliOf(file), body.brotli().get().bytes());
        } else {
            files.delete(Layout.brotliOf(file));
        }
        put(gzipOf(file), body.gzip().bytes());
        put(file, body.identity().bytes());
    }

    private static Path gzipOf(Path file) {
        return file.resolveSibling(file.getFileName() + GZIP);
    }

    /**
     * Web servers make ETags of time and size. The serial as the time gives every edition tags of its own, and all hosts
     * of one edition the same. Of two serials beyond what a file time can be, only those that differ by a multiple of 2^32 get
     * the same.
     */
    private void put(Path file, byte[] bytes) throws IOException {
        if (!DurableFiles.holds(file, bytes)) {
            files.replace(file, bytes, FileTime.from(published.serial() % FILE_TIMES, TimeUnit.SECONDS));
        }
    }
}
