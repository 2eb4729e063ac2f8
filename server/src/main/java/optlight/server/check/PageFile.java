package optlight.server.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import optlight.saved.SavedPage;
import org.jsoup.Jsoup;

/**
 * Reads a saved page from its file. The charset is told by a byte order mark, else by the page's own {@code meta}, else
 * it is UTF-8; what does not fit the charset is read as U+FFFD, as in a browser.
 */
final class PageFile {
    /** Largest file, bytes: pages saved with all their pictures have 5 to 10 million. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private PageFile() {}

    static SavedPage read(Path file) throws UncheckableException {
        try {
            return SavedPage.of(Jsoup.parse(new ByteArrayInputStream(bytes(file)), null, ""));
        } catch (NoSuchFileException e) {
            throw new UncheckableException("there is no such file");
        } catch (AccessDeniedException e) {
            throw new UncheckableException("no permission to read the file");
        } catch (IOException e) {
            throw new UncheckableException("the file cannot be read");
        }
    }

    private static byte[] bytes(Path file) throws IOException, UncheckableException {
        if (Files.isDirectory(file)) {
            throw new UncheckableException("this is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UncheckableException(
                        "the file is larger than " + MAX_BYTES + " bytes, the most that is read");
            }
            return bytes;
        }
    }
}
