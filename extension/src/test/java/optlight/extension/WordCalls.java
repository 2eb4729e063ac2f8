package optlight.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optlight.definition.Tier;
import optlight.guide.Checklist;
import optlight.trust.Refusal;

/** Where the extension's sources ask for one of its words. */
final class WordCalls {
    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern WORD_CALL = Pattern.compile("Extension\\.word\\(");
    private static final Pattern NAME = Pattern.compile("\"(@?@?[A-Za-z]\\w*)\"");

    private WordCalls() {}

    /** The words that sources ask for, and how many texts they hand over. */
    static Map<String, Integer> inSources() throws IOException {
        Map<String, Integer> asked = new TreeMap<>();
        for (String java : texts(SOURCES.resolve("java"), ".java")) {
            Matcher call = WORD_CALL.matcher(java);
            while (call.find()) {
                List<String> arguments = arguments(java, call.end());
                // Without what stands in parentheses: a name in there is another call's.
                Matcher name = NAME.matcher(arguments.get(0).replaceAll("\\(.*?\\)", ""));
                while (name.find()) {
                    for (String whole : completed(name.group(1))) {
                        asked.put(whole, arguments.size() - 1);
                    }
                }
            }
        }
        for (String file : texts(SOURCES.resolve("webext"), ".html")) {
            Pattern.compile("data-word=\"(\\w+)\"").matcher(file).results().forEach(it -> asked.put(it.group(1), 0));
        }
        Pattern.compile("__MSG_(\\w+)__")
                .matcher(Files.readString(SOURCES.resolve("webext/manifest.json")))
                .results()
                .forEach(it -> asked.put(it.group(1), 0));
        return asked;
    }

    /** What follows {@code standing_}, {@code tier_}, {@code check_} or {@code problem_}; any other name is whole. */
    private static Set<String> completed(String name) throws IOException {
        Set<String> ends = new HashSet<>();
        switch (name) {
            case "standing_" -> Stream.of(Checklist.Standing.values()).forEach(it -> ends.add(it.name()));
            // The tier of what ends an account is not offered.
            case "tier_" ->
                Stream.of(Tier.values()).filter(it -> it != Tier.DANGER).forEach(it -> ends.add(it.word()));
            case "check_" -> {
                Stream.of(Refusal.values()).forEach(it -> ends.add(it.name()));
                ends.addAll(literals("DefinitionsUpdate", "static final String \\w+ = \"([A-Z_]+)\""));
                ends.addAll(literals("EnvelopeCheck", "\"([A-Z]\\w+)\""));
            }
            case "problem_" -> {
                ends.addAll(literals("Server", "\"(bad\\w+)\""));
                ends.addAll(literals("Desk", "\"problem\", \"(bad\\w+)\""));
                ends.remove("badLanguage"); // said beside the list of languages
            }
            default -> ends.add("");
        }
        Set<String> whole = new HashSet<>();
        ends.forEach(end -> whole.add(name + end));
        return whole;
    }

    private static Set<String> literals(String backgroundClass, String pattern) throws IOException {
        Set<String> found = new HashSet<>();
        Path file = SOURCES.resolve("java/optlight/extension/background/" + backgroundClass + ".java");
        Pattern.compile(pattern).matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
        if (found.isEmpty()) {
            throw new AssertionError("no words in " + backgroundClass);
        }
        return found;
    }

    /** The arguments of a call, from behind its opening parenthesis. */
    private static List<String> arguments(String java, int begin) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = begin;
        for (int at = begin; depth >= 0; at++) {
            char c = java.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(java.substring(from, at));
                from = at + 1;
            }
        }
        return arguments;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(ending))
                    .map(WordCalls::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
