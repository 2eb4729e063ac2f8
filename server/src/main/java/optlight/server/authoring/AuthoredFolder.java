package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import optlight.definition.Category;
import optlight.definition.Explainer;
import optlight.definition.Guide;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Neighbour;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.server.json.JacksonValue;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;

/**
 * The guidance as it is written: {@code settings/<id>.json}, {@code forms/<id>.json}, {@code guides/<id>.json},
 * {@code explainers/<id>.json}, {@code pages.json}, {@code texts/<lang>.json} and, if some guidance is stopped, {@code
 * off.json}. Reading goes on after a problem, so that an author hears of all of them.
 */
public final class AuthoredFolder {
    private static final String PAGES = "pages.json";
    private static final String OFF = "off.json";
    private static final String JSON = ".json";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    /** Setting id → its file as written, in id order; likewise below. */
    private final Map<String, JsonNode> settingFiles = new TreeMap<>();

    /** Also those whose file cannot be read: what names them is no fault. */
    private final Set<String> settingIds = new TreeSet<>();

    private final Map<String, JsonNode> formFiles = new TreeMap<>();
    private final Map<String, JsonNode> guideFiles = new TreeMap<>();
    private final Map<String, JsonNode> explainerFiles = new TreeMap<>();

    /** Without the marks of {@link TextStamp}, which clients have no use for. */
    private final Map<String, JsonNode> textFiles = new TreeMap<>();

    /** Language → the marks taken out of its file. */
    private final Map<String, TextStamp> stamps = new TreeMap<>();

    private Optional<JsonNode> pagesFile = Optional.empty();
    private Optional<JsonNode> offFile = Optional.empty();

    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting> forms = new ArrayList<>();
    private final List<Guide> guides = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    /** The ids of the settings, the most important first; as clients list them. */
    private final List<String> order = new ArrayList<>();

    private final List<SwitchedOff> off = new ArrayList<>();
    private final Map<String, Texts> texts = new LinkedHashMap<>();

    private AuthoredFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if there is no such folder or a file in it cannot be read */
    public static AuthoredFolder read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var authored = new AuthoredFolder(folder);
        for (String name : authored.jsonFiles("settings")) {
            authored.readSetting("settings/", name, authored.settingFiles, authored.settings);
        }
        for (String name : authored.optionalJsonFiles("forms")) {
            authored.readSetting("forms/", name, authored.formFiles, authored.forms);
        }
        for (String name : authored.optionalJsonFiles("guides")) {
            authored.readNamed("guides/", name, authored.guideFiles, DefinitionsReader::guide, Guide::id)
                    .ifPresent(authored.guides::add);
        }
        for (String name : authored.optionalJsonFiles("explainers")) {
            authored.readNamed(
                            "explainers/", name, authored.explainerFiles, DefinitionsReader::explainer, Explainer::id)
                    .ifPresent(authored.explainers::add);
        }
        authored.readPages();
        for (String name : authored.jsonFiles("texts")) {
            authored.readTexts(name);
        }
        authored.readOff();
        authored.problems.addAll(new Lint(authored).problems());
        authored.problems.addAll(new TextLint(authored).problems());
        if (authored.problems.isEmpty()) {
            authored.problems.addAll(Assembler.trial(authored));
        }
        return authored;
    }

    /** Everything that is wrong, file by file; nothing may be signed before this is empty. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The document and the texts of one edition: the same folder and edition give the same bytes.
     *
     * @throws IllegalStateException      if there are problems
     * @throws InvalidDefinitionException if the edition breaks a rule, such as a serial of 0
     */
    public Assembly assemble(Edition edition) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("there are problems: " + problems);
        }
        Assembly assembly = Assembler.assemble(this, edition);
        DefinitionsReader.definitions(JacksonValue.parse(assembly.document()).orElseThrow());
        return assembly;
    }

    /**
     * The settings that nobody has compared with a source for longer than so many days, the oldest first; those whose
     * files can be read.
     */
    public List<Age> over(long days, LocalDate today) {
        return Age.over(days, places(), today);
    }

    /** All addresses named in files that can be read. */
    public List<Address> addresses() {
        return Address.of(places(), categories, neighbours);
    }

    Map<String, JsonNode> settingFiles() {
        return settingFiles;
    }

    Set<String> settingIds() {
        return settingIds;
    }

    Map<String, JsonNode> formFiles() {
        return formFiles;
    }

    Map<String, JsonNode> guideFiles() {
        return guideFiles;
    }

    Map<String, JsonNode> explainerFiles() {
        return explainerFiles;
    }

    Map<String, TextStamp> stamps() {
        return stamps;
    }

    Map<String, JsonNode> textFiles() {
        return textFiles;
    }

    Optional<JsonNode> pagesFile() {
        return pagesFile;
    }

    Optional<JsonNode> offFile() {
        return offFile;
    }

    /** Those that could be read. */
    List<Setting> settings() {
        return settings;
    }

    List<Setting> forms() {
        return forms;
    }

    /** Settings, then forms. */
    List<Setting> places() {
        List<Setting> places = new ArrayList<>(settings);
        places.addAll(forms);
        return places;
    }

    List<Guide> guides() {
        return guides;
    }

    List<Explainer> explainers() {
        return explainers;
    }

    List<Category> categories() {
        return categories;
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    List<String> order() {
        return order;
    }

    List<SwitchedOff> off() {
        return off;
    }

    /** Language → those of its texts that could be read. */
    Map<String, Texts> texts() {
        return texts;
    }

    private void readSetting(String under, String name, Map<String, JsonNode> files, List<Setting> into)
            throws IOException {
        settingIds.add(idOf(name));
        Optional<Setting> setting = readNamed(under, name, files, DefinitionsReader::setting, Setting::id);
        if (setting.isPresent()) {
            into.add(setting.get());
        } else if (files.containsKey(idOf(name))) {
            String file = under + name;
            attempt(
                    file,
                    JacksonValue.of(files.get(idOf(name))),
                    it -> it.member("controls")
                            .listOrEmpty(control -> attempt(file, control, DefinitionsReader::control)));
        }
    }

    private <T> Optional<T> readNamed(
            String under, String name, Map<String, JsonNode> files, Function<JsonValue, T> read, Function<T, String> id)
            throws IOException {
        String file = under + name;
        Optional<JsonNode> json = read(file);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        files.put(idOf(name), json.get());
        var value = JacksonValue.of(json.get());
        Optional<T> whole = attempt(file, value, read);
        whole.ifPresent(it -> {
            if (!id.apply(it).equals(idOf(name))) {
                problems.add(new Problem(file, "$.id must be the name of the file, is \"" + id.apply(it) + "\""));
            }
            reportUnread(file, value);
        });
        return whole;
    }

    private void readPages() throws IOException {
        if (!Files.exists(folder.resolve(PAGES))) {
            problems.add(new Problem(PAGES, "is missing"));
            return;
        }
        pagesFile = read(PAGES);
        if (pagesFile.isEmpty()) {
            return;
        }
        var value = JacksonValue.of(pagesFile.get());
        attempt(
                        PAGES,
                        value,
                        it -> it.member("categories")
                                .list(category -> attempt(PAGES, category, DefinitionsReader::category)))
                .ifPresent(read -> read.forEach(category -> category.ifPresent(categories::add)));
        attempt(
                        PAGES,
                        value,
                        it -> it.member("neighbours")
                                .listOrEmpty(neighbour -> attempt(PAGES, neighbour, DefinitionsReader::neighbour)))
                .ifPresent(read -> read.forEach(neighbour -> neighbour.ifPresent(neighbours::add)));
        attempt(PAGES, value, it -> it.member("order").listOrEmpty(JsonValue::string))
                .ifPresent(order::addAll);
        if (problems.stream().noneMatch(problem -> problem.file().equals(PAGES))) {
            reportUnread(PAGES, value);
        }
    }

    private void readTexts(String name) throws IOException {
        String file = "texts/" + name;
        Optional<JsonNode> json = read(file);
        if (json.isEmpty()) {
            return;
        }
        String language = idOf(name);
        stamps.put(language, TextStamp.takenOutOf(json.get()));
        textFiles.put(language, json.get());
        var value = JacksonValue.of(json.get());
        Optional<Texts> whole = attempt(file, value, DefinitionsReader::texts);
        if (whole.isPresent()) {
            texts.put(language, whole.get());
            if (!whole.get().language().equals(language)) {
                problems.add(new Problem(
                        file,
                        "$.language must be the name of the file, is \""
                                + whole.get().language() + "\""));
            }
            reportUnread(file, value);
            return;
        }
        Map<String, SettingText> readable = new LinkedHashMap<>();
        attempt(file, JacksonValue.of(json.get()), it -> {
            JsonValue entries = it.member("settings");
            for (String setting : entries.keys()) {
                attempt(file, entries.member(setting), DefinitionsReader::settingText)
                        .ifPresent(text -> readable.put(setting, text));
            }
            return readable;
        });
    }

    private void readOff() throws IOException {
        if (!Files.exists(folder.resolve(OFF))) {
            return;
        }
        offFile = read(OFF);
        if (offFile.isEmpty()) {
            return;
        }
        var value = JacksonValue.of(offFile.get());
        attempt(OFF, value, it -> it.list(entry -> attempt(OFF, entry, DefinitionsReader::switchedOff)))
                .ifPresent(read -> read.forEach(entry -> entry.ifPresent(off::add)));
        if (problems.stream().noneMatch(problem -> problem.file().equals(OFF))) {
            reportUnread(OFF, value);
        }
    }

    /** What the reader makes of a value; empty, and a problem on the list, if it breaks a rule. */
    private <T> Optional<T> attempt(String file, JsonValue value, Function<JsonValue, T> read) {
        try {
            return Optional.of(value.at(read));
        } catch (InvalidDefinitionException e) {
            var problem = new Problem(file, e.getMessage());
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return Optional.empty();
        }
    }

    /** Clients pass over members they do not know; an author's slip of the pen must not pass. */
    private void reportUnread(String file, JacksonValue value) {
        for (String path : value.unread()) {
            problems.add(new Problem(file, path + " is no member of this format"));
        }
    }

    private Optional<JsonNode> read(String file) throws IOException {
        try {
            return Optional.of(StrictJson.read(Files.readAllBytes(folder.resolve(file))));
        } catch (MalformedJsonException e) {
            problems.add(new Problem(file, e.getMessage()));
            return Optional.empty();
        }
    }

    private List<String> optionalJsonFiles(String subfolder) throws IOException {
        return Files.exists(folder.resolve(subfolder)) ? jsonFiles(subfolder) : List.of();
    }

    private List<String> jsonFiles(String subfolder) throws IOException {
        Path path = folder.resolve(subfolder);
        if (!Files.isDirectory(path)) {
            problems.add(new Problem(subfolder, "is missing"));
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (var files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(JSON)) {
                    names.add(name);
                } else {
                    problems.add(new Problem(subfolder + "/" + name, "is not a .json file"));
                }
            }
        }
        return names;
    }

    private static String idOf(String fileName) {
        return fileName.substring(0, fileName.length() - JSON.length());
    }
}
