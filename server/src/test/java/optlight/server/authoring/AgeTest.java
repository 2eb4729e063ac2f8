package optlight.server.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void checkedAtDifferentTimes() throws IOException {
        Fixtures.copy("good", folder);
        Files.delete(folder.resolve("forms/objection-form.json"));
        Files.delete(folder.resolve("explainers/since-when.json"));
        checked("genai-training", "2026-09-28");
        checked("research", "2026-10-28");
        checked("discover-email", "2026-09");
    }

    @ParameterizedTest(name = "{0}: {1}, more than {2} days")
    @CsvSource(delimiter = '|', textBlock = """
        # why                                   | today      | days | the oldest first
        nothing is old yet                      | 2026-10-28 | 90   |
        exactly so long ago is not yet long     | 2026-10-28 | 57   |
        a month counts from its first day       | 2026-10-28 | 56   | discover-email 57
        the oldest first                        | 2026-12-31 | 90   | discover-email 121, genai-training 94
        all                                     | 2026-12-31 | 0    | discover-email 121, genai-training 94, research 64
        checked tomorrow, by another clock      | 2026-10-27 | 0    | discover-email 56, genai-training 29
        """)
    void listsWhatHasNotBeenCheckedForLong(String why, LocalDate today, long days, String expected) throws IOException {
        assertEquals(
                expected == null ? "" : expected,
                AuthoredFolder.read(folder).over(days, today).stream()
                        .map(it -> it.subject() + " " + it.days())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void claimsGrowOldToo() throws IOException {
        Fixtures.copy("good", folder);
        assertEquals(
                List.of(
                        "explainers/since-when.json: claim first checked 2024-09-18, 833 days ago",
                        "explainers/since-when.json: claim europe checked 2025-11-03, 422 days ago"),
                AuthoredFolder.read(folder).over(365, LocalDate.of(2026, 12, 30)).stream()
                        .map(Age::toString)
                        .toList());
    }

    private void checked(String setting, String date) throws IOException {
        Path file = folder.resolve("settings/" + setting + ".json");
        Files.writeString(
                file, Files.readString(file).replaceAll("\"checked\": *\"[^\"]*\"", "\"checked\": \"" + date + "\""));
    }
}
