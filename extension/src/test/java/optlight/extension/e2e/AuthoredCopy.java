package optlight.extension.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.extension.FolderCopy;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.trust.SigningKey;

/** A copy of our authored folder for an author to change. */
final class AuthoredCopy {
    private static final Path OURS = Path.of("..", "shared", "src", "main", "definitions");
    private static final String ENGLISH_ALONE =
            "{\"complete\": [\"en\"], \"core\": [], \"coreGuides\": [], \"coreExplainers\": []}";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    AuthoredCopy(Path folder) throws IOException {
        this.folder = folder;
        FolderCopy.of(OURS, folder, file -> !isTranslation(file));
        Files.writeString(folder.resolve("languages.json"), ENGLISH_ALONE);
    }

    /** Left out, and the list of languages with them: they would have to follow every change of the English. */
    private static boolean isTranslation(Path file) {
        boolean texts = file.getParent().endsWith("texts");
        return file.endsWith("languages.json") || (texts && !file.endsWith("en.json"));
    }

    Path folder() {
        return folder;
    }

    /** Ours as it is, in all its languages. */
    static Assembly ours(Edition edition) throws IOException {
        return AuthoredFolder.read(OURS).assemble(edition);
    }

    /** Gives the AI-training setting another English title. */
    AuthoredCopy titled(String title) throws IOException {
        Path file = folder.resolve("texts").resolve("en.json");
        var texts = (ObjectNode) MAPPER.readTree(file.toFile());
        texts.withObject("/settings/genai-training").put("title", title);
        MAPPER.writeValue(file.toFile(), texts);
        return this;
    }

    /** Stops the guidance for a setting. */
    AuthoredCopy stopping(String setting, String reason, String germanReason) throws IOException {
        var off = MAPPER.createArrayNode();
        off.addObject()
                .put("setting", setting)
                .put("reason", reason)
                .putObject("reasons")
                .put("de", germanReason);
        MAPPER.writeValue(folder.resolve("off.json").toFile(), off);
        return this;
    }

    /** Says which keys are in force besides the one members enter, and which are not any more. */
    AuthoredCopy withKeys(List<SigningKey> trusted, List<SigningKey> revoked) throws IOException {
        var keys = MAPPER.createObjectNode();
        trusted.forEach(it -> keys.withArray("trusted").add(it.publicLine()));
        revoked.forEach(it -> keys.withArray("revoked").add(it.trusted().id()));
        MAPPER.writeValue(folder.resolve("keys.json").toFile(), keys);
        return this;
    }

    /** What is signed: the whole folder. */
    Assembly assemble(Edition edition) throws IOException {
        return AuthoredFolder.read(folder).assemble(edition);
    }
}
