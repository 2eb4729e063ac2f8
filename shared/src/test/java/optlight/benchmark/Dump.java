package optlight.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes pages as files, so that a fault can be looked at, and lists of them. */
final class Dump {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Dump() {}

    /** Every page with a wrong answer, and a few of each reason for silence in known languages. */
    static void faults(Run run, Path definitions, Path folder) {
        CaseMaker maker = new CaseMaker(definitions);
        Map<String, Integer> silent = new LinkedHashMap<>();
        write(folder, "index.jsonl", index -> {
            for (Outcome outcome : run.outcomes) {
                Case it = outcome.of();
                boolean missed = outcome.verdict() == Verdict.SILENT && !it.removed && it.spec.known() == Known.KNOWN;
                boolean wrong = outcome.verdict() == Verdict.WRONG || outcome.verdict() == Verdict.HINT_WRONG;
                if (wrong || (missed && silent.merge(outcome.reason(), 1, Integer::sum) <= 10)) {
                    String name = (Report.words(outcome.verdict()) + (it.removed ? "-removed-" : "-present-"))
                                    .replace(' ', '-')
                            + it.seed + ".html";
                    page(folder, name, maker.random(it.seed, it.removed));
                    index.append(JSON.writeValueAsString(line(outcome, name))).append('\n');
                }
            }
        });
    }

    /** Every page of a run, with a list for {@code optlight check --batch} and the truth beside it. */
    static void all(Run run, Path definitions, Path folder) {
        CaseMaker maker = new CaseMaker(definitions);
        write(
                folder,
                "truth.jsonl",
                truth -> write(folder, "list.jsonl", list -> {
                    for (Outcome outcome : run.outcomes) {
                        Case it = maker.random(outcome.of().seed, outcome.of().removed);
                        String name = (it.removed ? "removed-" : "present-") + it.seed + ".html";
                        page(folder, name, it);
                        Map<String, Object> entry = new LinkedHashMap<>();
                        entry.put("url", it.url());
                        entry.put("file", folder.resolve(name).toAbsolutePath().toString());
                        list.append(JSON.writeValueAsString(entry)).append('\n');
                        truth.append(JSON.writeValueAsString(line(outcome, name)))
                                .append('\n');
                    }
                }));
    }

    private static Map<String, Object> line(Outcome outcome, String file) {
        Case it = outcome.of();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("url", it.url());
        line.put("seed", String.valueOf(it.seed));
        line.put("setting", it.spec.subject().setting);
        line.put("page", it.spec.toString());
        line.put("names", Report.words(it.spec.known()));
        line.put("severity", Report.words(it.severity));
        line.put("operators", it.operators);
        line.put("truth", it.truth.getOrDefault(it.spec.kind().isLink() ? 0 : it.spec.control(), List.of()));
        line.put("verdict", Report.words(outcome.verdict()));
        line.put("reason", outcome.reason());
        line.put("tier", outcome.tier());
        line.put("answer", outcome.answer());
        return line;
    }

    private static void page(Path folder, String name, Case it) {
        write(folder, name, file -> file.append(it.html));
    }

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static void write(Path folder, String name, Writing writing) {
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(folder.resolve(name), UTF_8)) {
                writing.to(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
