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
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.Source;
import optlight.definition.Tier;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;

/**
 * The definitions that are looked for: the authored files, and one more setting made of an authored neighbour, because
 * none of the authored ones has several switches of similar names on one page.
 */
final class Authored {
    /** Invented: no source has the key of this switch. */
    static final String INVENTED_KEY = "allowContentModelTraining";

    private static final String SEVERAL = "network-invites";

    private final List<Category> categories = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    private Authored(Path folder) {
        JsonValue pages = read(folder.resolve("pages.json"));
        categories.addAll(pages.member("categories").list(DefinitionsReader::category));
        for (Path file : sorted(folder.resolve("settings"))) {
            settings.add(DefinitionsReader.setting(read(file)));
        }
        pages.member("neighbours").list(DefinitionsReader::neighbour).forEach(this::add);
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

    private void add(Neighbour neighbour) {
        if (!neighbour.id().equals(SEVERAL)) {
            neighbours.add(neighbour);
            return;
        }
        List<String> names = neighbour.names().byLanguage().get("en"); // row, title, then the four switches
        List<Control> controls = new ArrayList<>();
        for (String name : names.subList(2, names.size())) {
            String[] words = name.split(" ", -1);
            controls.add(new Control(
                    words[1],
                    ControlRole.SWITCH,
                    "off",
                    List.of(),
                    new Names(Map.of("en", List.of(name))),
                    new Names(Map.of("en", List.of(names.get(1), names.get(0)))),
                    List.of()));
        }
        settings.add(new Setting(
                SEVERAL,
                Tier.OPTIONAL,
                neighbour.category(),
                neighbour.href(),
                List.of(),
                new Row(neighbour.href(), new Names(Map.of("en", List.of(names.get(0))))),
                controls,
                List.of("invitations-to-connect"),
                "2026-02",
                List.of(new Source("the neighbour of that name in pages.json", null, "2026-11-23"))));
    }

    private Definitions definitions(List<Setting> of) {
        return new Definitions(1, 0, 86_400_000L, 1, List.of(), Map.of(), categories, neighbours, of, List.of());
    }

    private static Setting withKey(Setting setting) {
        Control it = setting.controls().get(0);
        Control keyed = new Control(
                it.id(), it.role(), it.recommended(), List.of(INVENTED_KEY), it.names(), it.section(), it.options());
        return new Setting(
                setting.id(),
                setting.tier(),
                setting.category(),
                setting.page(),
                setting.alsoPages(),
                setting.row(),
                List.of(keyed),
                setting.rivals(),
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
