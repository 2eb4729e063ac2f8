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
import optlight.definition.AnnouncedKeys;
import optlight.definition.Category;
import optlight.definition.Explainer;
import optlight.definition.Guide;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Neighbour;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.server.json.JacksonValue;

/**
 * The guidance as it is written: {@code settings/<id>.json}, {@code forms/<id>.json}, {@code guides/<id>.json},
 * {@code explainers/<id>.json}, {@code pages.json}, {@code texts/<lang>.json}, {@code languages.json}, if some
 * guidance is stopped, {@code off.json}, and if the server has more keys than the one members enter, {@code keys.json}. Reading goes on after a problem, so that an author hears of all of them.
 */
public final class AuthoredFolder {
    private static final String PAGES = "pages.json";
    private static final String OFF = "off.json";
    private static final String KEYS = "keys.json";
    private static final String LANGUAGES = "languages.json";

    /** What is read of an authored folder; {@code schema} editors read. */
    private static final Set<String> KNOWN =
            Set.of("settings", "forms", "guides", "explainers", "texts", "schema", PAGES, LANGUAGES, OFF, KEYS);

    private static final List<String> TEXT_STRINGS = List.of("title", "what", "cost");

    private final AuthoredFiles files;

    /** Setting id → its file as written, in id order; likewise below. */
    private final Map<String, JsonNode> settingFiles = new TreeMap<>();

    /** Also those whose file cannot be read: what names them is no fault. Likewise the two below. */
    private final Set<String> settingIds = new TreeSet<>();

    private final Set<String> guideIds = new TreeSet<>();
    private final Set<String> explainerIds = new TreeSet<>();

    private final Map<String, JsonNode> formFiles = new TreeMap<>();
    private final Map<String, JsonNode> guideFiles = new TreeMap<>();
    private final Map<String, JsonNode> explainerFiles = new TreeMap<>();

    /** Without the marks of {@link TextStamp}, which clients have no use for. */
    private final Map<String, JsonNode> textFiles = new TreeMap<>();

    /** Language → the marks taken out of its file. */
    private final Map<String, TextStamp> stamps = new TreeMap<>();

    private Optional<JsonNode> pagesFile = Optional.empty();
    private Optional<JsonNode> offFile = Optional.empty();
    private Optional<JsonNode> keysFile = Optional.empty();
    private Optional<AnnouncedKeys> keys = Optional.empty();
    private Optional<Languages> languages = Optional.empty();

    private final List<AuthoredSetting> settings = new ArrayList<>();
    private final List<AuthoredSetting> forms = new ArrayList<>();
    private final List<Guide> guides = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    /** The ids of the settings, the most important first; as clients list them. */
    private final List<String> order = new ArrayList<>();

    private final List<SwitchedOff> off = new ArrayList<>();
    private final Map<String, Texts> texts = new LinkedHashMap<>();

    private AuthoredFolder(Path folder) {
        this.files = new AuthoredFiles(folder);
    }

    /** @throws IOException if there is no such folder or a file in it cannot be read */
    public static AuthoredFolder read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var authored = new AuthoredFolder(folder);
        authored.readAll();
        authored.check();
        return authored;
    }

    /** Everything that is wrong, file by file; nothing may be signed before this is empty. */
    public List<Problem> problems() {
        return List.copyOf(files.problems());
    }

    /**
     * What was looked at on a day that is yet to come. Apart from the other problems, so that the same folder gives the same
     * document whatever the clock says.
     */
    public List<Problem> problemsOn(LocalDate today) {
        return new DateLint(this, today).problems();
    }

    /**
     * The document and the texts of one edition: the same folder and edition give the same bytes.
     *
     * @throws IllegalStateException      if there are problems
     * @throws InvalidDefinitionException if the edition breaks a rule, such as a serial of 0
     */
    public Assembly assemble(Edition edition) {
        if (!files.problems().isEmpty()) {
            throw new IllegalStateException("there are problems: " + files.problems());
        }
        Assembly assembly = Assembler.assemble(this, edition);
        DefinitionsReader.definitions(JacksonValue.parse(assembly.document()).orElseThrow());
        return assembly;
    }

    /**
     * The settings and claims that nobody has compared with a source for longer than so many days, the oldest first; those
     * whose files can be read.
     */
    public List<Age> over(long days, LocalDate today) {
        return Age.over(days, places(), explainers, today);
    }

    /** All addresses named in files that can be read. */
    public List<Address> addresses() {
        List<Setting> read = places().stream().map(AuthoredSetting::setting).toList();
        return Address.of(read, explainers, categories, neighbours);
    }

    Map<String, JsonNode> settingFiles() {
        return settingFiles;
    }

    Set<String> settingIds() {
        return settingIds;
    }

    Set<String> guideIds() {
        return guideIds;
    }

    Set<String> explainerIds() {
        return explainerIds;
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

    Optional<JsonNode> keysFile() {
        return keysFile;
    }

    /** Empty if nothing is said of keys. */
    Optional<AnnouncedKeys> keys() {
        return keys;
    }

    /** Empty if nothing is promised of any language. */
    Optional<Languages> languages() {
        return languages;
    }

    /** Those that could be read. */
    List<AuthoredSetting> settings() {
        return settings;
    }

    List<AuthoredSetting> forms() {
        return forms;
    }

    /** Settings, then forms. */
    List<AuthoredSetting> places() {
        List<AuthoredSetting> places = new ArrayList<>(settings);
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

    /** Whether there is no such category; not of files that cannot be read, which is said already. */
    boolean lacksCategory(String id) {
        return lacks("categories", id);
    }

    /** Whether there is no such setting, form or neighbour; likewise. */
    boolean lacksTarget(String id) {
        return !settingIds.contains(id) && lacks("neighbours", id);
    }

    private boolean lacks(String list, String id) {
        if (pagesFile.isEmpty()) {
            return false;
        }
        for (JsonNode entry : pagesFile.get().path(list)) {
            if (entry.path("id").asText().equals(id)) {
                return false;
            }
        }
        return true;
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

    private void readAll() throws IOException {
        files.reportAllBut(KNOWN);
        for (String name : files.names("settings")) {
            readSetting("settings/", name, settingFiles, settings);
        }
        for (String name : files.namesIfThere("forms")) {
            readSetting("forms/", name, formFiles, forms);
        }
        for (String name : files.namesIfThere("guides")) {
            guideIds.add(AuthoredFiles.idOf(name));
            readNamed("guides/", name, guideFiles, NeededWords.GUIDE, DefinitionsReader::guide, Guide::id)
                    .ifPresent(guides::add);
        }
        for (String name : files.namesIfThere("explainers")) {
            explainerIds.add(AuthoredFiles.idOf(name));
            readNamed(
                            "explainers/",
                            name,
                            explainerFiles,
                            NeededWords.EXPLAINER,
                            DefinitionsReader::explainer,
                            Explainer::id)
                    .ifPresent(explainers::add);
        }
        readPages();
        for (String name : files.names("texts")) {
            readTexts(name);
        }
        readLanguages();
        readOff();
        readKeys();
    }

    private void check() {
        files.problems().addAll(new Lint(this).problems());
        files.problems().addAll(new PagesLint(this).problems());
        files.problems().addAll(new ControlLint(this).problems());
        files.problems().addAll(new NameLint(this).problems());
        files.problems().addAll(new GuideLint(this).problems());
        files.problems().addAll(new TextLint(this).problems());
        files.problems().addAll(new PlainTextLint(this).problems());
        files.problems().addAll(new SecretLint(this).problems());
        files.problems().addAll(new LookAlikeLint(this).problems());
        files.problems().addAll(new TranslationLint(this).problems());
        files.problems().addAll(new LanguageLint(this).problems());
        if (files.problems().isEmpty()) {
            files.problems().addAll(Assembler.trial(this));
        }
    }

    private void readSetting(String under, String name, Map<String, JsonNode> into, List<AuthoredSetting> settings)
            throws IOException {
        String file = under + name;
        String id = AuthoredFiles.idOf(name);
        settingIds.add(id);
        Optional<Setting> setting =
                readNamed(under, name, into, NeededWords.SETTING, DefinitionsReader::setting, Setting::id);
        if (setting.isPresent()) {
            settings.add(new AuthoredSetting(file, into.get(id), setting.get()));
        } else if (into.containsKey(id)) {
            JsonValue value = JacksonValue.of(into.get(id));
            files.attempt(
                    file,
                    value,
                    it -> it.member("controls")
                            .listOrEmpty(control -> files.attempt(file, control, DefinitionsReader::control)));
        }
    }

    private <T> Optional<T> readNamed(
            String under,
            String name,
            Map<String, JsonNode> into,
            NeededWords words,
            Function<JsonValue, T> read,
            Function<T, String> id)
            throws IOException {
        String file = under + name;
        Optional<JsonNode> json = files.read(file);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        into.put(AuthoredFiles.idOf(name), json.get());
        List<String> lacking = words.lackingIn(json.get());
        if (!lacking.isEmpty()) {
            lacking.forEach(it -> files.report(file, it));
            return Optional.empty();
        }
        var value = JacksonValue.of(json.get());
        Optional<T> whole = files.attempt(file, value, read);
        whole.ifPresent(it -> {
            if (!id.apply(it).equals(AuthoredFiles.idOf(name))) {
                files.report(file, "$.id must be the name of the file, is \"" + id.apply(it) + "\"");
            }
            files.reportUnread(file, value);
        });
        return whole;
    }

    private void readPages() throws IOException {
        if (!files.isThere(PAGES)) {
            files.report(PAGES, "is missing");
            return;
        }
        pagesFile = files.read(PAGES);
        if (pagesFile.isEmpty()) {
            return;
        }
        var value = JacksonValue.of(pagesFile.get());
        files.attempt(
                        PAGES,
                        value,
                        it -> it.member("categories")
                                .list(category -> files.attempt(PAGES, category, DefinitionsReader::category)))
                .ifPresent(read -> read.forEach(category -> category.ifPresent(categories::add)));
        files.attempt(
                        PAGES,
                        value,
                        it -> it.member("neighbours")
                                .listOrEmpty(
                                        neighbour -> files.attempt(PAGES, neighbour, DefinitionsReader::neighbour)))
                .ifPresent(read -> read.forEach(neighbour -> neighbour.ifPresent(neighbours::add)));
        files.attempt(
                PAGES,
                value,
                it -> Optional.ofNullable(
                        it.member("menu").hasValue() ? DefinitionsReader.menu(it.member("menu")) : null));
        files.attempt(PAGES, value, it -> it.member("order").listOrEmpty(JsonValue::string))
                .ifPresent(order::addAll);
        if (files.isFaultless(PAGES)) {
            files.reportUnread(PAGES, value);
        }
    }

    private void readTexts(String name) throws IOException {
        String file = "texts/" + name;
        Optional<JsonNode> json = files.read(file);
        if (json.isEmpty()) {
            return;
        }
        String language = AuthoredFiles.idOf(name);
        stamps.put(language, TextStamp.takenOutOf(json.get()));
        textFiles.put(language, json.get());
        var value = JacksonValue.of(json.get());
        Optional<Texts> whole = files.attempt(file, value, DefinitionsReader::texts);
        if (whole.isPresent()) {
            texts.put(language, whole.get());
            if (!whole.get().language().equals(language)) {
                files.report(
                        file,
                        "$.language must be the name of the file, is \""
                                + whole.get().language() + "\"");
            }
            files.reportUnread(file, value);
            return;
        }
        files.attempt(file, JacksonValue.of(json.get()), it -> {
            JsonValue entries = it.member("settings");
            for (String setting : entries.keys()) {
                files.attempt(file, entries.member(setting), DefinitionsReader::settingText);
                files.attemptStrings(file, entries.member(setting), TEXT_STRINGS);
            }
            return entries;
        });
    }

    private void readLanguages() throws IOException {
        if (!files.isThere(LANGUAGES)) {
            files.report(LANGUAGES, "is missing");
            return;
        }
        Optional<JsonNode> json = files.read(LANGUAGES);
        if (json.isPresent()) {
            var value = JacksonValue.of(json.get());
            languages = files.attempt(LANGUAGES, value, Languages::read);
            languages.ifPresent(it -> files.reportUnread(LANGUAGES, value));
        }
    }

    private void readOff() throws IOException {
        if (!files.isThere(OFF)) {
            return;
        }
        offFile = files.read(OFF);
        if (offFile.isEmpty()) {
            return;
        }
        var value = JacksonValue.of(offFile.get());
        files.attempt(OFF, value, it -> it.list(entry -> files.attempt(OFF, entry, DefinitionsReader::switchedOff)))
                .ifPresent(read -> read.forEach(entry -> entry.ifPresent(off::add)));
        if (files.isFaultless(OFF)) {
            files.reportUnread(OFF, value);
        }
    }

    private void readKeys() throws IOException {
        if (!files.isThere(KEYS)) {
            return;
        }
        keysFile = files.read(KEYS);
        if (keysFile.isPresent()) {
            var value = JacksonValue.of(keysFile.get());
            keys = files.attempt(KEYS, value, DefinitionsReader::announcedKeys);
            keys.ifPresent(it -> files.reportUnread(KEYS, value));
        }
    }
}
