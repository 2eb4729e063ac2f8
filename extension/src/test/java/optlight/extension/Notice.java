package optlight.extension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes NOTICE from the bill of materials: which libraries are in what we ship, and under which licences. */
public final class Notice {
    private final Map<String, JsonNode> components = new HashMap<>();
    private final Map<String, JsonNode> dependencies = new HashMap<>();

    private Notice(JsonNode bill) {
        bill.path("components").forEach(it -> components.put(it.path("bom-ref").asText(), it));
        bill.path("dependencies").forEach(it -> dependencies.put(it.path("ref").asText(), it.path("dependsOn")));
    }

    /** @param arguments the bill of materials, CycloneDX as JSON */
    public static void main(String[] arguments) throws IOException {
        Notice notice =
                new Notice(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("""
                Optlight

                Licensed under the Apache License, Version 2.0 (see LICENSE).
                LinkedIn is a trademark of its owner, with whom Optlight is not affiliated.

                Libraries that are in what is shipped, with the licences their makers name. Made by scripts/package-stores
                from the dependencies in the pom.xml files; do not edit.

                """);
        notice.list(
                out,
                "In the extension (parts of the class library of TeaVM), and what compiles it to JavaScript",
                "optlight-extension");
        out.println();
        notice.list(out, "In the server (optlight.jar)", "optlight-server");
    }

    private void list(PrintStream out, String title, String module) {
        out.println(title);
        out.println();
        Map<String, String> lines = new TreeMap<>();
        reachableFrom(module)
                .forEach(it -> lines.put(
                        it.path("group").asText() + ":" + it.path("name").asText(),
                        it.path("version").asText() + "  " + licences(it.path("licenses"))));
        lines.forEach((name, rest) -> out.println("  " + name + "  " + rest));
    }

    private Set<JsonNode> reachableFrom(String module) {
        Deque<String> open = new ArrayDeque<>();
        components.forEach((ref, it) -> {
            if (it.path("name").asText().equals(module)) {
                open.add(ref);
            }
        });
        if (open.isEmpty()) {
            throw new IllegalArgumentException("the bill of materials has no " + module);
        }
        Set<String> seen = new HashSet<>();
        Set<JsonNode> found = new HashSet<>();
        while (!open.isEmpty()) {
            String ref = open.remove();
            JsonNode component = components.get(ref);
            if (component == null || !seen.add(ref)) {
                continue;
            }
            if (!component.path("group").asText().equals("optlight")) {
                found.add(component);
            }
            dependencies.getOrDefault(ref, component.path("none")).forEach(it -> open.add(it.asText()));
        }
        return found;
    }

    private static String licences(JsonNode licences) {
        StringBuilder text = new StringBuilder();
        for (JsonNode it : licences) {
            text.append(text.length() == 0 ? "" : " or ");
            JsonNode licence = it.path("license");
            text.append(it.path("expression")
                    .asText(licence.path("id").asText(licence.path("name").asText())));
        }
        return text.length() == 0 ? "(none named)" : text.toString();
    }
}
