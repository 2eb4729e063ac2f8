package optlight.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {
    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void name() {
        document = folder.resolve("document.md");
    }

    @Test
    void replacesWhatStandsBetweenItsMarksAndNothingElse() throws IOException {
        Files.writeString(document, "before\n<!-- extension: begin -->\nold\n<!-- extension: end -->\nafter\n");
        Section.write(document, "extension", "| new |\n");
        Section.write(document, "extension", "| newer |\n");
        assertEquals(
                "before\n<!-- extension: begin -->\n\n| newer |\n\n<!-- extension: end -->\nafter\n",
                Files.readString(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<!-- extension: begin -->", "<!-- extension: end -->\n<!-- extension: begin -->", "no marks"
            })
    void aDocumentWithoutItsPlaceIsLeftAlone(String text) throws IOException {
        Files.writeString(document, text);
        assertThrows(IOException.class, () -> Section.write(document, "extension", "new"));
        assertEquals(text, Files.readString(document));
    }
}
