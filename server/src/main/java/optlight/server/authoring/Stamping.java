package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.server.json.StrictJson;

/** The marks of the English as it is now, put into a translation: what a translator does last. */
public final class Stamping {
    private final Path file;
    private final List<Problem> problems;
    private final List<String> changed = new ArrayList<>();
    private final Optional<JsonNode> translation;

    private Stamping(Path folder, String language) throws IOException {
        String name = "texts/" + language + ".json";
        this.file = folder.resolve(name);
        var files = new AuthoredFiles(folder);
        Optional<JsonNode> english = files.read("texts/" + TextLint.ENGLISH + ".json");
        this.translation = files.read(name);
        this.problems = files.problems();
        if (problems.isEmpty()) {
            stamp(name, translation.orElseThrow(), TextStamp.marksOf(english.orElseThrow()));
        }
    }

    /**
     * Nothing is written yet.
     *
     * @throws IOException if there is no file of this language or of English
     */
    public static Stamping of(Path folder, String language) throws IOException {
        return new Stamping(folder, language);
    }

    /** Why nothing can be written. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The entries that get another mark than they had, in the order of the file. */
    public List<String> changed() {
        return List.copyOf(changed);
    }

    /** Writes the file, if any mark is another. */
    public void write() throws IOException {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("there are problems: " + problems);
        }
        if (!changed.isEmpty()) {
            Files.write(file, StrictJson.writeForAuthors(translation.orElseThrow()));
        }
    }

    private void stamp(String name, JsonNode texts, Map<String, String> marks) {
        TextEntries.forEach(texts, (entry, members) -> {
            String mark = marks.get(entry);
            if (mark == null) {
                problems.add(new Problem(name, entry + " must be an entry of the English too, is not: remove it"));
            } else if (!mark.equals(members.path(TextStamp.FROM).asText())) {
                members.put(TextStamp.FROM, mark);
                changed.add(entry);
            }
        });
    }
}
