package optlight.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** The benchmark as a command; {@code scripts/benchmark-locating --help} says how it is called. */
public final class Benchmark {
    private static final String BEGIN = "<!-- tables: begin -->";
    private static final String END = "<!-- tables: end -->";

    private Path definitions = Path.of("shared/src/main/definitions");
    private Path document = Path.of("docs/locating.md");
    private Path dump;
    private Path list;
    private long seed = new SecureRandom().nextInt(1, 1_000_000_000);
    private int count = 6_000;
    private boolean whole = true; // and all else that only the document wants
    private boolean write = true;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        Benchmark it = new Benchmark();
        if (!it.read(List.of(arguments))) {
            System.err.println("unknown or incomplete option; see scripts/benchmark-locating --help");
            System.exit(2);
        }
        it.run();
    }

    private boolean read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals("--quick")) {
                whole = false;
            } else if (option.equals("--no-write")) {
                write = false;
            } else if (i + 1 == arguments.size() || !take(option, arguments.get(++i))) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String option, String value) {
        switch (option) {
            case "--seed" -> seed = Long.parseLong(value);
            case "--cases" -> count = Integer.parseInt(value);
            case "--dump" -> dump = Path.of(value);
            case "--jsonl" -> list = Path.of(value);
            case "--definitions" -> definitions = Path.of(value);
            case "--document" -> document = Path.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void run() throws IOException {
        Run run = whole ? Run.whole(definitions, seed, count) : Run.quick(definitions, seed, count);
        System.out.print(Report.summary(run));
        if (write && whole) {
            String text = Files.readString(document);
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            String tables = "\n\n" + Report.of(run) + "\n";
            Files.writeString(document, text.substring(0, begin) + tables + text.substring(text.indexOf(END)));
        }
        if (dump != null) {
            Dump.faults(run, definitions, dump);
        }
        if (list != null) {
            Dump.all(run, definitions, list);
        }
    }
}
