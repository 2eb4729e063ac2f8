package optlight.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Neighbour;
import optlight.definition.Setting;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;

/** The definitions that are looked for: the authored files. */
final class Authored {
    /** Invented: no source has the key of this switch. */
    static final String INVENTED_KEY = "allowContentModelTraining";

    private final List<Category> categories = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    private Authored(Path folder) {
        JsonValue pages = read(folder.resolve("pages.json"));
        categories.addAll(pages.member("categories").list(DefinitionsReader::category));
        for (Path file : sorted(folder.resolve("settings"))) {
            settings.add(DefinitionsReader.setting(read(file)));
        }
        pages.member("neighbours").listOrEmpty(DefinitionsReader::neighbour).forEach(neighbours::add);
    }

    /** As they are, with the key of research and none of the AI training. */
    static Definitions plain(Path folder) {
        Authored it = new Authored(folder);
        return it.definitions(it.settings);
    }

    /** The same with an invented key for the AI training. */
    static Definitions keyed(Path folder) {
        Authored it = new Authored(folder);
        List<Setting> keyed = new ArrayList<>();
        for (Setting setting : it.settings) {
            keyed.add(setting.id().equals("genai-training") ? withKey(setting) : setting);
        }
        return it.definitions(keyed);
    }

    private Definitions definitions(List<Setting> of) {
        return new Definitions(
                1,
                0,
                86_400_000L,
                1,
                List.of(),
                null,
                Map.of(),
                categories,
                null,
                neighbours,
                of,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Setting withKey(Setting setting) {
        Control it = setting.controls().get(0);
        Control keyed = new Control(
                it.id(),
                it.role(),
                it.recommended(),
                it.usual(),
                List.of(INVENTED_KEY),
                it.names(),
                it.section(),
                it.options());
        return new Setting(
                setting.id(),
                setting.tier(),
                setting.category(),
                setting.advice(),
                setting.certainty(),
                setting.page(),
                setting.alsoPages(),
                setting.row(),
                List.of(keyed),
                setting.rivals(),
                setting.regions(),
                setting.checked(),
                setting.sources());
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue read(Path file) {
        try {
            return new JacksonJson(new ObjectMapper().readTree(Files.readAllBytes(file)), "$");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
