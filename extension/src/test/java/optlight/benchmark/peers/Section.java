package optlight.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a document that the benchmark writes. */
final class Section {
    private static final String BEGIN = "<!-- extension: begin -->";
    private static final String END = "<!-- extension: end -->";

    private Section() {}

    /** @throws IOException if the document has no place for it */
    static void write(Path document, String text) throws IOException {
        String old = Files.readString(document);
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no " + BEGIN + " before " + END);
        }
        Files.writeString(
                document, old.substring(0, begin + BEGIN.length()) + "\n\n" + text + "\n" + old.substring(end));
    }
}
