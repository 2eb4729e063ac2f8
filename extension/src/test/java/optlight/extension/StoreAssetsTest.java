package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stores are given keeps to their limits and says what is true of the extension. */
class StoreAssetsTest {
    private static final Path ASSETS = Path.of("..", "store-assets");

    /** In no folder of bindings does data move through these. */
    private static final Set<String> MOVE_NO_DATA = Set.of(
            "BrowserJson",
            "BrowserTextNormalizer",
            "Callback",
            "Click",
            "Clock",
            "Consent",
            "Extension",
            "FirstScript",
            "KeyCommand",
            "KeyPress",
            "Routes",
            "SidePanel",
            "UserActivation",
            "WebCrypto",
            "package-info");

    @TempDir
    private Path folder;

    private static List<String> problems(Path assets) throws IOException {
        BuiltExtension chrome = BuiltExtension.of("chrome");
        int settings =
                chrome.json("definitions/definitions.json").path("settings").size();
        List<String> mustSay =
                List.of(settings + "", chrome.languages().size() + "", "8.2", "Apache License 2.0", "Optlight");
        return new StoreAssets(assets, chrome, mustSay).problems();
    }

    @Test
    void everythingForTheStoresIsAsTheyWantIt() throws IOException {
        assertEquals(List.of(), problems(ASSETS));
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # file                          | instead of          | stands                    | and the complaint is
            listing/de/name.txt             | Optlight            | Optlight, ach so hilfreich, | longer than 45
            listing/de/name.txt             | KI                  | AI                        | not the name in the package
            listing/de/name.txt             | Optlight: KI        | LinkedIn: KI              | must begin with Optlight
            listing/ja/name.txt             | LinkedIn            | LinkedIn、LinkedIn         | name LinkedIn once
            listing/fr/summary.txt          | Entoure             | Entoure vraiment bien     | longer than 132
            listing/fr/summary.txt          | Entoure             | Cercle                    | not the description in the package
            listing/en/description.txt      | LinkedIn may        | LinkedIn, yes LinkedIn, may | more than 5 times
            listing/en/description.txt      | You click           | <b>You</b> click          | plain text
            listing/en/description.txt      | You click           | See https://x.example     | plain text
            listing/es/description.txt      | 84                  | 80                        | does not say 84
            listing/es/description.txt      | 15                  | 14                        | does not say 15
            listing/es/description.txt      | 8.2                 | 8                         | does not say 8.2
            listing/es/description.txt      | Apache License 2.0  | MIT                       | does not say Apache License 2.0
            listing/es/description.txt      | Sin relación con LinkedIn | De                  | not affiliated
            listing/es/description.txt      | ^• Nunca^           | Nunca                     | not the lines of the English one
            permissions.md                  | ## `alarms`   | ## `tabs`           | reasons are for
            privacy-policy.md               | network address     | whereabouts               | does not say "network address"
            privacy-policy.md               | session storage     | memory                    | does not say "session storage"
            privacy-policy.md               | to your clipboard   | elsewhere                 | does not say "to your clipboard"
            data-safety.md                  | ## Edge             | ## Opera                  | nothing for Edge
            data-safety.md                  | [ "none" ]        | [ "websiteContent" ]    | what the manifest for Firefox declares
            screenshots/de/3-row.txt        | KI-Training         | KI-Übung                  | no longer says
            screenshots/ar/1-switch.txt     | LinkedIn            | LinkedOut                 | no longer says
            notes/firefox.txt               | ./mvnw -B           | ./mvnw                    | lacks a step of reviewers.md
            reviewers.md                    | -jdk-headless       | -jdk                      | lacks a step of reviewers.md
            notes/edge.txt                  | REMOTE CODE         | CODE                      | nothing of remote code
            reviewers.md                    | ./run --replica     | ./run                     | does not say ./run --replica
            """)
    void everyRuleForTextsCanFail(String file, String from, String to, String complaint) throws IOException {
        copy();
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        String other = text.replace(from, to);
        assertNotEquals(text, other, "nothing was changed");
        Files.writeString(changed, other);
        assertComplaint(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "listing/en/description.txt, short, shorter than 250",
        "listing/en/description.txt, long, longer than 10000",
        "permissions.md, long, longer than 1000",
        "notes/chrome.txt, long, longer than 500",
        "notes/edge.txt, long, longer than 2000",
        "notes/firefox.txt, long, longer than 3000",
        "listing/tr, none, languages are",
        "listing/tr/name.txt, none, cannot be read",
        "privacy-policy.md, none, cannot be read"
    })
    void everyRuleForTheLengthOfTextsCanFail(String file, String change, String complaint) throws IOException {
        copy();
        Path changed = folder.resolve(file);
        if (change.equals("none")) {
            Files.move(changed, folder.resolve("elsewhere"));
        } else {
            Files.writeString(
                    changed, change.equals("short") ? "Rings." : Files.readString(changed) + "a ".repeat(5_000));
        }
        assertComplaint(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "icons/16.png, 17, 16, false, must be 16x16",
        "icons/512.png, 512, 500, true, must be 512x512",
        "icons/chrome-128.png, 128, 128, false, transparent for 16 pixels",
        "icons/edge-300.png, 128, 128, true, must be 300x300",
        "tiles/small-440x280.png, 440, 281, false, must be 440x280",
        "tiles/small-440x280.png, 440, 280, true, no transparency",
        "tiles/marquee-1400x560.png, 920, 680, false, must be 1400x560",
        "tiles/marquee-1400x560.png, 1400, 560, true, no transparency",
        "screenshots/en/1-switch-1280x800.png, 1280, 720, false, must be 1280x800",
        "screenshots/en/1-switch-640x400.png, 640, 400, true, no transparency",
        "screenshots/en/1-switch.png, 640, 400, false, neither a picture whose name ends in its size",
        "screenshots/de/extra-640x400.png, 640, 400, false, is not written beside it",
        "screenshots/xx/1-switch-640x400.png, 640, 400, false, not a language of the extension"
    })
    void everyRuleForPicturesCanFail(String file, int width, int height, boolean alpha, String complaint)
            throws IOException {
        copy();
        write(file, width, height, alpha);
        assertComplaint(complaint);
    }

    @Test
    void screenshotsOfTheRightSizeAreFiveAtMost() throws IOException {
        copy();
        for (int i = 1; i <= 5; i++) {
            write("screenshots/nl/" + i + "-1280x800.png", 1280, 800, false);
            write("screenshots/nl/" + i + "-640x400.png", 640, 400, false);
            Files.writeString(folder.resolve("screenshots/nl/" + i + ".txt"), "×\n");
        }
        assertEquals(List.of(), problems(folder));
        write("screenshots/nl/6-1280x800.png", 1280, 800, false);
        assertComplaint("more than 5");
    }

    /** A binding more, and the policy may have to say more. */
    @Test
    void theirPrivacyPolicyKnowsEveryBindingThroughWhichDataMoves() throws IOException {
        Path bindings = Path.of("src/main/java/optlight/extension/browser");
        Set<String> types = new TreeSet<>(MOVE_NO_DATA);
        types.addAll(DataFlow.POLICY_SAYS.keySet());
        try (Stream<Path> files = Files.list(bindings)) {
            Set<String> there =
                    new TreeSet<>(files.map(it -> it.getFileName().toString().replace(".java", ""))
                            .toList());
            assertEquals(types, there);
        }
    }

    private void copy() throws IOException {
        FolderCopy.of(ASSETS, folder, file -> true);
    }

    private void write(String file, int width, int height, boolean alpha) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ImageIO.write(new BufferedImage(width, height, type), "png", path.toFile());
    }

    private void assertComplaint(String complaint) throws IOException {
        List<String> problems = problems(folder);
        assertTrue(
                problems.stream().anyMatch(it -> it.contains(complaint)), () -> complaint + " is not in " + problems);
    }
}
