package optlight.extension.compiled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import optlight.definition.InvalidDefinitionException;
import optlight.format.DefinitionsReader;
import optlight.locate.UnicodeNormalizer;
import optlight.server.json.JacksonValue;

/** What is put to shared code on the JVM and in a browser, and how their answers are compared. */
final class SharedCases {
    /** Writes pure ASCII, which is JavaScript too and loses nothing on the way. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private SharedCases() {}

    /** The documents of {@code definitions-cases.jsonl}, and the ones we deliver. */
    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String line : lines("/definitions-cases.jsonl")) {
            JsonNode read = MAPPER.readTree(line);
            documents.add(
                    read.has("text")
                            ? read.get("text").textValue()
                            : read.get("document").toString());
        }
        documents.add(Files.readString(Path.of("target", "definitions", "definitions.json")));
        return documents;
    }

    /** Both columns of {@code normalizer-golden.tsv}, and every name we look for. */
    static List<String> texts() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (String line : lines("/normalizer-golden.tsv")) {
            if (!line.startsWith("# ")) {
                for (String text : line.split("\t", -1)) {
                    texts.add(unescaped(text));
                }
            }
        }
        addStrings(
                MAPPER.readTree(
                        Path.of("target", "definitions", "definitions.json").toFile()),
                texts);
        return List.copyOf(texts);
    }

    /** Says of a document on the JVM what {@code SharedProbe} says of it in a browser. */
    static String read(String document) {
        var json = JacksonValue.parse(document.getBytes(StandardCharsets.UTF_8));
        if (json.isEmpty()) {
            return "not JSON";
        }
        try {
            return "reads " + DefinitionsReader.definitions(json.get()).skipped();
        } catch (InvalidDefinitionException e) {
            return e.getMessage();
        }
    }

    static String normalize(String text) {
        return new UnicodeNormalizer().normalize(text);
    }

    /** An expression that answers with the probe's answers to all questions, as JSON. */
    static String expression(String question, List<String> texts) {
        return "JSON.stringify(" + json(texts) + ".map(function (it) { return sharedProbe." + question + "(it); }))";
    }

    static List<String> answers(String json) throws JsonProcessingException {
        return List.of(MAPPER.readValue(json, String[].class));
    }

    /** Where the answers are not the expected ones, a line each; empty if they all are. */
    static String differences(List<String> cases, UnaryOperator<String> expected, List<String> answers) {
        StringBuilder differences = new StringBuilder();
        for (int i = 0; i < cases.size(); i++) {
            String right = expected.apply(cases.get(i));
            if (!right.equals(answers.get(i))) {
                differences
                        .append(json(cases.get(i)))
                        .append(": on the JVM ")
                        .append(json(right))
                        .append(", in the browser ")
                        .append(json(answers.get(i)))
                        .append('\n');
            }
        }
        return differences.toString();
    }

    static String probe() throws IOException {
        return Files.readString(Path.of("target", "probe", "probe.js")) + "\nmain();";
    }

    static List<String> lines(String resource) throws IOException {
        try (var in = SharedCases.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void addStrings(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> addStrings(child, texts));
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
