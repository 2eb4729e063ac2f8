package optlight.server.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import optlight.definition.Advice;
import optlight.definition.Certainty;
import optlight.definition.ControlRole;
import optlight.definition.Guide;
import optlight.definition.Texts;
import optlight.definition.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors tell an author while he writes. The schemas are looked up as editors do, by {@code .vscode/settings.json}. */
class SchemaTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path AUTHORED = ROOT.resolve("shared/src/main/definitions");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @TempDir
    private Path folder;

    @Test
    void everyFileWeDeliverIsValid() throws IOException {
        assertEquals(List.of(), faults(AUTHORED));
    }

    @Test
    void theGoodFolderIsValid() throws IOException {
        assertEquals(List.of(), faults(Fixtures.AUTHORED.resolve("good")));
    }

    /** Faults that lie in one file alone. */
    @ParameterizedTest
    @CsvSource({
        "advice-never-outside-danger, settings/discover-email.json",
        "advice-of-no-kind, settings/research.json",
        "button-without-section, forms/objection-form.json",
        "claim-of-low-certainty, explainers/since-when.json",
        "claim-without-a-source, explainers/since-when.json",
        "controls-of-low-certainty, settings/research.json",
        "danger-that-is-suggested, settings/discover-email.json",
        "default-left-out, settings/discover-email.json",
        "guide-of-no-steps, guides/job-search.json",
        "id-in-capitals, guides/job-search.json",
        "key-that-is-a-private-one, keys.json",
        "keys-with-a-slip, keys.json",
        "language-that-is-none, languages.json",
        "languages-with-a-slip, languages.json",
        "languages-without-core-guides, languages.json",
        "many-faults-at-once, off.json",
        "many-faults-at-once, pages.json",
        "many-faults-at-once, settings/genai-training.json",
        "many-faults-at-once, settings/research.json",
        "many-faults-at-once, texts/de.json",
        "member-misspelt, settings/research.json",
        "member-misspelt, texts/de.json",
        "member-that-is-no-text, forms/objection-form.json",
        "objection-of-no-region, texts/en.json",
        "options-of-a-switch, settings/research.json",
        "page-left-out, forms/objection-form.json",
        "placeholder-in-a-title, texts/en.json",
        "recommended-left-out, settings/research.json",
        "recommended-state-without-set, settings/research.json",
        "row-left-out, settings/research.json",
        "row-with-neither-address-nor-names, settings/research.json",
        "set-without-a-recommended-state, settings/research.json",
        "source-on-another-host, settings/research.json",
        "text-over-its-limit, texts/en.json",
    })
    void refuses(String fault, String file) throws IOException {
        Fixtures.copy("good", folder);
        Fixtures.copy(fault, folder);
        assertFalse(faults(folder).stream().noneMatch(it -> it.startsWith(file)), "the schema takes " + file);
    }

    @Test
    void knowsTheWordsTheReaderKnows() throws IOException {
        JsonNode setting = schema("setting").path("properties");
        assertEquals(words(Tier.values(), Tier::word), enumOf(setting.path("tier")));
        assertEquals(words(Advice.values(), Advice::word), enumOf(setting.path("advice")));
        assertEquals(
                words(ControlRole.values(), ControlRole::word),
                enumOf(setting.path("controls").path("items").path("properties").path("role")));
        assertEquals(
                words(Certainty.values(), Certainty::word),
                enumOf(schema("common").path("$defs").path("certainty")));
        assertEquals(Texts.LEGAL_REGIONS, enumOf(schema("texts").at("/properties/objections/propertyNames")));
        assertEquals(
                words(Guide.Kind.values(), Guide.Kind::word),
                enumOf(schema("guide").path("properties").path("kind")));
    }

    /** Every JSON file of a folder against the schema for its place; a file without one is a fault too. */
    private static List<String> faults(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                Path name = folder.relativize(file);
                if (name.startsWith("schema")) {
                    continue;
                }
                JsonSchema schema = SCHEMAS.getSchema(schemaOf(name));
                for (ValidationMessage message : schema.validate(MAPPER.readTree(file.toFile()))) {
                    faults.add(name + ": " + message.getMessage());
                }
            }
        }
        return faults;
    }

    private static SchemaLocation schemaOf(Path name) throws IOException {
        for (JsonNode mapping :
                MAPPER.readTree(ROOT.resolve(".vscode/settings.json").toFile()).path("json.schemas")) {
            for (JsonNode pattern : mapping.path("fileMatch")) {
                Path place = Path.of("/").resolve(ROOT.relativize(AUTHORED)).resolve(name);
                if (FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern.asText())
                        .matches(place)) {
                    return SchemaLocation.of(ROOT.resolve(mapping.path("url").asText())
                            .normalize()
                            .toUri()
                            .toString());
                }
            }
        }
        throw new AssertionError(".vscode/settings.json has no schema for " + name);
    }

    private static JsonNode schema(String name) throws IOException {
        return MAPPER.readTree(
                AUTHORED.resolve("schema/" + name + ".schema.json").toFile());
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static List<String> enumOf(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.path("enum").forEach(it -> words.add(it.asText()));
        return words;
    }
}
