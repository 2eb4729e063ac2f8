package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Require;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.server.json.StrictJson;

/**
 * A new setting or form with every member and nothing known, and its English text with nothing said. What is {@code null}
 * in it and must not stay so, lint tells of.
 */
public final class SettingSkeleton {
    private static final String ENGLISH = "texts/" + TextLint.ENGLISH + ".json";

    private static final String PAGES = "pages.json";

    private final Path folder;
    private final String file;
    private final ObjectNode setting;
    private final List<Problem> problems;
    private final Optional<JsonNode> english;
    private final Optional<JsonNode> pages;

    private SettingSkeleton(Path folder, String id, String category, Tier tier) throws IOException {
        this.folder = folder;
        this.file = (category.equals(Setting.FORMS) ? "forms/" : "settings/") + id + ".json";
        this.setting = skeleton(id, category, tier);
        var files = new AuthoredFiles(folder);
        this.pages = files.read(PAGES);
        this.english = files.read(ENGLISH);
        this.problems = files.problems();
        if (problems.isEmpty()) {
            requireNew(files, id, pages.orElseThrow());
            requireCategory(category, pages.orElseThrow());
        }
    }

    /**
     * Nothing is written yet.
     *
     * @throws InvalidDefinitionException if the id is none or taken, or the category is none
     * @throws IOException                if a file is missing that every authored folder has
     */
    public static SettingSkeleton of(Path folder, String id, String category, Tier tier) throws IOException {
        Require.id(id, "id");
        return new SettingSkeleton(folder, id, category, tier);
    }

    /** Why nothing can be written. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** As seen from the authored folder. */
    public String file() {
        return file;
    }

    public void write() throws IOException {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("there are problems: " + problems);
        }
        ObjectNode texts = (ObjectNode) english.orElseThrow();
        ObjectNode text = texts.withObjectProperty("settings")
                .putObject(setting.path("id").asText());
        List.of("title", "what", "cost", "note").forEach(text::putNull);
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, StrictJson.writeForAuthors(setting), StandardOpenOption.CREATE_NEW);
        Files.write(folder.resolve(ENGLISH), StrictJson.writeForAuthors(texts));
        writeOrder();
    }

    /** Clients list settings in an order of ours; a new one comes last until its author moves it. */
    private void writeOrder() throws IOException {
        if (!file.startsWith("forms/") && pages.orElseThrow().path("order") instanceof ArrayNode order) {
            order.add(setting.path("id").asText());
            Files.write(folder.resolve(PAGES), StrictJson.writeForAuthors(pages.orElseThrow()));
        }
    }

    private void requireNew(AuthoredFiles files, String id, JsonNode pages) {
        List<String> taken = new ArrayList<>();
        for (String place : List.of("settings/", "forms/")) {
            if (files.isThere(place + id + ".json")) {
                taken.add(place + id + ".json");
            }
        }
        if (english.orElseThrow().path("settings").has(id)) {
            taken.add(ENGLISH);
        }
        for (JsonNode neighbour : pages.path("neighbours")) {
            if (neighbour.path("id").asText().equals(id)) {
                taken.add(PAGES);
            }
        }
        if (!taken.isEmpty()) {
            throw new InvalidDefinitionException(
                    "id must be new, but \"" + id + "\" is in " + String.join(" and ", taken));
        }
    }

    private static void requireCategory(String category, JsonNode pages) {
        List<String> known = new ArrayList<>();
        pages.path("categories").forEach(it -> known.add(it.path("id").asText()));
        known.add(Setting.FORMS);
        if (!known.contains(category)) {
            throw new InvalidDefinitionException(
                    "category must be one of " + String.join(", ", known) + ", is \"" + category + "\"");
        }
    }

    private static ObjectNode skeleton(String id, String category, Tier tier) {
        ObjectNode setting = JsonNodeFactory.instance.objectNode();
        setting.put("id", id).put("tier", tier.word()).put("category", category);
        List.of("advice", "certainty", "page").forEach(setting::putNull);
        setting.putArray("alsoPages");
        setting.putNull("row");
        setting.putArray("controls");
        setting.putArray("rivals");
        List.of("regions", "checked").forEach(setting::putNull);
        ObjectNode source = setting.putArray("sources").addObject();
        List.of("title", "url", "seen").forEach(source::putNull);
        return setting;
    }
}
