package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import optlight.definition.InvalidDefinitionException;
import optlight.format.JsonValue;
import optlight.server.json.JacksonValue;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;

/** The files of an authored folder one by one, and what is wrong with each as it is read. */
final class AuthoredFiles {
    private static final String JSON = ".json";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    AuthoredFiles(Path folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        return problems;
    }

    void report(String file, String text) {
        problems.add(new Problem(file, text));
    }

    boolean isThere(String file) {
        return Files.exists(folder.resolve(file));
    }

    boolean isFaultless(String file) {
        return problems.stream().noneMatch(problem -> problem.file().equals(file));
    }

    /** Empty, and a problem on the list, if the file is no JSON. */
    Optional<JsonNode> read(String file) throws IOException {
        try {
            return Optional.of(StrictJson.read(Files.readAllBytes(folder.resolve(file))));
        } catch (MalformedJsonException e) {
            report(file, e.getMessage());
            return Optional.empty();
        }
    }

    /** What the reader makes of a value; empty, and a problem on the list, if it breaks a rule. */
    <T> Optional<T> attempt(String file, JsonValue value, Function<JsonValue, T> read) {
        try {
            return Optional.of(value.at(read));
        } catch (InvalidDefinitionException e) {
            if (!isSaid(file, e.getMessage())) {
                report(file, e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Whether the same has been said of the same place, or something that helps more than that it is no string. */
    private boolean isSaid(String file, String text) {
        int end = text.indexOf(" must be a string, is ");
        String place = end < 0 ? text : text.substring(0, end) + " must be ";
        return problems.stream()
                .anyMatch(it -> it.file().equals(file) && it.text().startsWith(place));
    }

    /** Puts every member on the list that is no text: of a whole that cannot be read, only the first would be. */
    void attemptStrings(String file, JsonValue object, List<String> members) {
        for (String member : members) {
            attempt(file, object, it -> it.member(member).string());
        }
    }

    /** Clients pass over members they do not know; an author's slip of the pen must not pass. */
    void reportUnread(String file, JacksonValue value) {
        for (String path : value.unread()) {
            report(file, path + " is no member of this format: mend its name or remove it");
        }
    }

    /** Puts on the list what nobody reads: a file in the wrong place, or one of another kind. */
    void reportAllBut(Set<String> known) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!known.contains(name)) {
                    report(
                            name,
                            "is read by nobody: mend its name or move it elsewhere; an authored folder holds "
                                    + String.join(", ", new TreeSet<>(known)));
                }
            }
        }
    }

    /** The names of the files of a subfolder, which must be there. */
    List<String> names(String subfolder) throws IOException {
        Path path = folder.resolve(subfolder);
        if (!Files.isDirectory(path)) {
            report(subfolder, "is missing");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (var files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(JSON)) {
                    names.add(name);
                } else {
                    report(subfolder + "/" + name, "must be a .json file, or stand elsewhere");
                }
            }
        }
        return names;
    }

    /** The names of the files of a subfolder, none if there is no such folder. */
    List<String> namesIfThere(String subfolder) throws IOException {
        return isThere(subfolder) ? names(subfolder) : List.of();
    }

    static String idOf(String fileName) {
        return fileName.substring(0, fileName.length() - JSON.length());
    }
}
