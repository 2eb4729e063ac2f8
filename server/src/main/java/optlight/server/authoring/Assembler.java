package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.TextsRef;
import optlight.format.DefinitionsReader;
import optlight.server.json.JacksonValue;
import optlight.server.json.StrictJson;
import optlight.server.trust.Sha256;

/** Puts the files of an authored folder together to one document. Members keep the order in which they were written. */
final class Assembler {
    /** The oldest engine that understands the document; a setting that needs a newer one says so itself. */
    private static final int ENGINE = 1;

    private Assembler() {}

    static Assembly assemble(AuthoredFolder folder, Edition edition) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Map<String, byte[]> texts = new LinkedHashMap<>();
        ObjectNode refs = nodes.objectNode();
        folder.textFiles().forEach((language, file) -> {
            byte[] bytes = StrictJson.write(file);
            texts.put(language, bytes);
            refs.putObject(language).put("sha256", Sha256.hex(bytes)).put("bytes", bytes.length);
        });
        JsonNode pages = folder.pagesFile().orElseThrow();
        ObjectNode document = nodes.objectNode();
        document.put("format", Definitions.FORMAT)
                .put("serial", edition.serial())
                .put("issued", edition.issued().toString())
                .put("expires", edition.expires().toString())
                .put("engine", ENGINE);
        document.set("off", folder.offFile().orElseGet(nodes::arrayNode));
        folder.keysFile().ifPresent(keys -> document.set("keys", keys));
        document.set("texts", refs);
        document.set("categories", pages.get("categories"));
        if (pages.hasNonNull("menu")) {
            document.set("menu", pages.get("menu"));
        }
        document.set("neighbours", pages.hasNonNull("neighbours") ? pages.get("neighbours") : nodes.arrayNode());
        document.set("settings", nodes.arrayNode().addAll(inOrder(folder)));
        document.set("forms", nodes.arrayNode().addAll(folder.formFiles().values()));
        document.set("guides", nodes.arrayNode().addAll(folder.guideFiles().values()));
        document.set(
                "explainers", nodes.arrayNode().addAll(folder.explainerFiles().values()));
        return new Assembly(StrictJson.write(document), texts);
    }

    private static List<JsonNode> inOrder(AuthoredFolder folder) {
        Map<String, JsonNode> rest = new LinkedHashMap<>(folder.settingFiles());
        List<JsonNode> ordered = new ArrayList<>();
        for (String id : folder.order()) {
            ordered.add(rest.remove(id));
        }
        ordered.addAll(rest.values());
        return ordered;
    }

    /** What a client would say of the whole: limits that no single file can break. */
    static List<Problem> trial(AuthoredFolder folder) {
        List<Problem> problems = new ArrayList<>();
        Assembly assembly = assemble(folder, Edition.issuedAt(Instant.parse("2026-01-01T00:00:00Z")));
        int size = assembly.document().length;
        if (size > Definitions.MAX_BYTES) {
            problems.add(new Problem(
                    "settings", "all together must be at most " + Definitions.MAX_BYTES + " bytes, are " + size));
        }
        assembly.texts().forEach((language, bytes) -> {
            if (bytes.length > TextsRef.MAX_BYTES) {
                problems.add(new Problem(
                        "texts/" + language + ".json",
                        "must be at most " + TextsRef.MAX_BYTES + " bytes, is " + bytes.length));
            }
        });
        if (problems.isEmpty()) {
            try {
                Definitions read = DefinitionsReader.definitions(
                        JacksonValue.parse(assembly.document()).orElseThrow());
                read.skipped()
                        .forEach(it -> problems.add(new Problem("settings/" + it.setting() + ".json", it.reason())));
            } catch (InvalidDefinitionException e) {
                problems.add(new Problem("the document", e.getMessage()));
            }
        }
        return problems;
    }
}
