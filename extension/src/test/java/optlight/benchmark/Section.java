package optlight.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a document that a benchmark writes. */
public final class Section {
    private Section() {}

    /**
     * Puts a text between the marks that name the section.
     *
     * @throws IOException if the document has no place for it; then it is left as it is
     */
    public static void write(Path document, String name, String text) throws IOException {
        String begin = "<!-- " + name + ": begin -->";
        String end = "<!-- " + name + ": end -->";
        String old = Files.readString(document);
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(document + " has no " + begin + " before " + end);
        }
        Files.writeString(document, old.substring(0, from + begin.length()) + "\n\n" + text + "\n" + old.substring(to));
    }
}
