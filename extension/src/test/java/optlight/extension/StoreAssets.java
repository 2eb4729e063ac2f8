package optlight.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the texts and declarations for the stores. Limits are those of the strictest store, from the stores' public
 * documentation as of November 2026; lengths are UTF-16 units.
 */
final class StoreAssets {
    private static final int MAX_NAME = 45;
    private static final int MAX_SUMMARY = 132;
    private static final int MIN_DESCRIPTION = 250;
    private static final int MAX_DESCRIPTION = 10_000;
    private static final int MAX_REASON = 1_000;

    /** What a store's field for reviewers takes; Mozilla's counts a line's end as two. */
    private static final Map<String, Integer> MAX_NOTES = Map.of("chrome", 500, "edge", 2_000, "firefox", 3_000);

    /** "Unnatural repetition of the same keyword more than 5 times" is keyword spam to the Chrome Web Store. */
    private static final int MAX_BRAND = 5;

    private static final Pattern BRAND = Pattern.compile("LinkedIn");
    private static final Pattern MARK_UP = Pattern.compile("[<>*_#`]|https?:");
    private static final Pattern REASON = Pattern.compile("(?m)^## `(.+)`\\R([^#]*)");

    private final Path assets;
    private final BuiltExtension extension;
    private final List<String> mustSay;
    private final List<String> problems = new ArrayList<>();

    /** @param mustSay what every description has to hold, such as the number of settings */
    StoreAssets(Path assets, BuiltExtension extension, List<String> mustSay) {
        this.assets = assets;
        this.extension = extension;
        this.mustSay = mustSay;
    }

    /** One line each; empty if all is well. */
    List<String> problems() throws IOException {
        listings();
        reasons();
        declarations();
        notes();
        problems.addAll(new StoreImages(assets, extension).problems());
        return problems;
    }

    private void listings() throws IOException {
        Set<String> there = folders(assets.resolve("listing"));
        Set<String> wanted = extension.languages();
        require(there.equals(wanted), "listing: languages are " + there + ", the extension has " + wanted);
        String english = read("listing/en/description.txt");
        for (String language : there) {
            if (wanted.contains(language)) {
                listing("listing/" + language + "/", extension.words(language), english);
            }
        }
    }

    private void listing(String folder, JsonNode words, String english) {
        String name = read(folder + "name.txt").strip();
        require(name.length() <= MAX_NAME, folder + "name.txt: longer than " + MAX_NAME + ": " + name.length());
        require(
                name.equals(words.at("/extensionName/message").asText()),
                folder + "name.txt: not the name in the package");
        require(
                name.startsWith("Optlight") && count(name) == 1,
                folder + "name.txt: must begin with Optlight and name LinkedIn once");
        String summary = read(folder + "summary.txt").strip();
        require(
                summary.length() <= MAX_SUMMARY,
                folder + "summary.txt: longer than " + MAX_SUMMARY + ": " + summary.length());
        require(
                summary.equals(words.at("/extensionDescription/message").asText()),
                folder + "summary.txt: not the description in the package");
        description(folder + "description.txt", english);
    }

    private void description(String file, String english) {
        String text = read(file).strip();
        require(text.length() >= MIN_DESCRIPTION, file + ": shorter than " + MIN_DESCRIPTION + ": " + text.length());
        require(text.length() <= MAX_DESCRIPTION, file + ": longer than " + MAX_DESCRIPTION + ": " + text.length());
        require(!MARK_UP.matcher(text).find(), file + ": must be plain text, without addresses");
        require(count(text) <= MAX_BRAND, file + ": names LinkedIn more than " + MAX_BRAND + " times");
        require(shape(text).equals(shape(english.strip())), file + ": has not the lines of the English one");
        for (String said : mustSay) {
            require(text.contains(said), file + ": does not say " + said);
        }
        String last = text.substring(text.lastIndexOf('\n') + 1);
        require(last.contains("LinkedIn"), file + ": its last line must say that we are not affiliated with LinkedIn");
    }

    /** Which lines are empty, begin with a bullet, or are text. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        text.lines().forEach(it -> shape.append(it.isBlank() ? '_' : it.startsWith("• ") ? '*' : 'T'));
        return shape.toString();
    }

    private void reasons() throws IOException {
        Set<String> asked = new TreeSet<>();
        JsonNode manifest = extension.manifest();
        manifest.path("permissions").forEach(it -> asked.add(it.asText()));
        manifest.path("host_permissions").forEach(it -> asked.add(it.asText()));
        Set<String> reasoned = new TreeSet<>();
        REASON.matcher(read("permissions.md")).results().forEach(it -> {
            reasoned.add(it.group(1));
            String reason = it.group(2).strip();
            require(!reason.isEmpty(), "permissions.md: no reason for " + it.group(1));
            require(
                    reason.length() <= MAX_REASON,
                    "permissions.md: reason for " + it.group(1) + " longer than " + MAX_REASON);
        });
        require(reasoned.equals(asked), "permissions.md: reasons are for " + reasoned + ", asked for are " + asked);
    }

    private void declarations() throws IOException {
        String policy = read("privacy-policy.md");
        DataFlow.POLICY_SAYS.values().stream()
                .flatMap(List::stream)
                .forEach(it -> require(policy.contains(it), "privacy-policy.md: does not say \"" + it + "\""));
        String safety = read("data-safety.md");
        for (String store : List.of("Chrome Web Store", "Firefox Add-ons", "Edge Add-ons")) {
            require(safety.contains("\n## " + store), "data-safety.md: nothing for " + store);
        }
        String declared = BuiltExtension.of("firefox")
                .manifest()
                .at("/browser_specific_settings/gecko/data_collection_permissions")
                .toString();
        require(
                safety.replace(" ", "").contains(declared),
                "data-safety.md: does not say what the manifest for Firefox declares: " + declared);
        String notes = read("reviewers.md");
        for (String said :
                List.of("./run --replica", "./mvnw", "no remote code", "-source.zip", "DeliveredFilesTest")) {
            require(notes.contains(said), "reviewers.md: does not say " + said);
        }
    }

    /** The notes for reviewers fit, and Mozilla's are told the same steps as in the source package. */
    private void notes() {
        MAX_NOTES.forEach((store, most) -> {
            String file = "notes/" + store + ".txt";
            String text = read(file);
            long length = text.length() + text.chars().filter(it -> it == '\n').count();
            require(length <= most, file + ": longer than " + most + ": " + length);
            require(text.contains("remote code") || text.contains("REMOTE CODE"), file + ": nothing of remote code");
        });
        List<String> told = read("notes/firefox.txt").lines().toList();
        String notes = read("reviewers.md");
        notes.substring(Math.max(0, notes.indexOf("how to build them")))
                .lines()
                .filter(it -> it.startsWith("    "))
                .forEach(it -> require(
                        told.contains(it.strip()), "notes/firefox.txt: lacks a step of reviewers.md: " + it.strip()));
    }

    private static long count(String text) {
        return BRAND.matcher(text).results().count();
    }

    private static Set<String> folders(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return new TreeSet<>(found.map(it -> it.getFileName().toString()).toList());
        }
    }

    private String read(String file) {
        try {
            return Files.readString(assets.resolve(file));
        } catch (IOException e) {
            problems.add(file + ": cannot be read");
            return "";
        }
    }

    private void require(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }
}
