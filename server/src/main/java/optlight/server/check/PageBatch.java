package optlight.server.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;

/**
 * Checks the pages of a list, line by line: {@code {"url","file"}} in, one line of JSON out, in the same order. A line
 * that cannot be checked is answered with its error, and the next one follows.
 */
public final class PageBatch {
    private final PageCheck check;
    private final Path list;
    private int failures;

    /** @param list a file relative to it is looked for in its folder */
    public PageBatch(PageCheck check, Path list) {
        this.check = check;
        this.list = list;
    }

    /**
     * Checks all pages.
     *
     * @return how many lines could not be checked
     * @throws IOException if the list itself cannot be read, or nobody takes the answers any more
     */
    public int run(PrintWriter out) throws IOException {
        try (InputStream in = Files.newInputStream(list);
                LineReader lines = new LineReader(in)) {
            int number = 1;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!isBlank(line.get())) {
                    out.println(answer(number, line.get()));
                    if (out.checkError()) {
                        throw new IOException("the answers cannot be written");
                    }
                }
                number++;
            }
        }
        return failures;
    }

    private String answer(int number, byte[] bytes) {
        String file = null;
        try {
            JsonNode line = read(bytes);
            file = text(line, "file");
            return CheckJson.line(file, check.check(text(line, "url"), path(file)));
        } catch (UncheckableException e) {
            failures++;
            return CheckJson.failure(file, "line " + number + ": " + e.getMessage());
        } catch (RuntimeException e) {
            failures++;
            return CheckJson.failure(
                    file, "line " + number + ": a fault of the program; checking this page alone shows it");
        }
    }

    private static JsonNode read(byte[] bytes) throws UncheckableException {
        if (bytes.length > LineReader.MAX_BYTES) {
            throw new UncheckableException("a line of the list is longer than " + LineReader.MAX_BYTES + " bytes");
        }
        try {
            return StrictJson.read(bytes);
        } catch (MalformedJsonException e) {
            throw new UncheckableException("a line of the list must be one JSON object in UTF-8");
        }
    }

    private static String text(JsonNode line, String member) throws UncheckableException {
        JsonNode value = line.get(member);
        if (value == null || !value.isTextual() || value.textValue().isEmpty()) {
            throw new UncheckableException("a line of the list must have a text \"" + member + "\"");
        }
        return value.textValue();
    }

    private Path path(String file) throws UncheckableException {
        try {
            return list.toAbsolutePath().resolveSibling(file);
        } catch (InvalidPathException e) {
            throw new UncheckableException("no file here can have this name (other letters than ASCII need a"
                    + " locale with UTF-8, such as LC_ALL=C.UTF-8)");
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
