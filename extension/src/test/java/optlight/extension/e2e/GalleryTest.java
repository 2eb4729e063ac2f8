package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** That gallery and stores have a picture of every surface they are to show, and none of what is no more. */
class GalleryTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SCREENSHOTS = Path.of("..", "store-assets", "screenshots");

    @Test
    void theTextIsThatOfTheScenes() throws IOException {
        assertEquals(Gallery.text(), Files.readString(DOCS.resolve("gallery.md")), "scripts/take-pictures");
    }

    @Test
    void thePicturesAreThoseOfTheScenes() throws IOException {
        var wanted = new TreeSet<String>();
        for (Scene scene : Scenes.gallery()) {
            for (boolean dark : new boolean[] {false, true}) {
                String file = Gallery.file(scene, dark);
                BufferedImage image =
                        ImageIO.read(DOCS.resolve("gallery").resolve(file).toFile());
                assertEquals(
                        List.of(scene.width(), scene.height()), List.of(image.getWidth(), image.getHeight()), file);
                wanted.add(file);
            }
        }
        try (Stream<Path> files = Files.list(DOCS.resolve("gallery"))) {
            assertEquals(
                    wanted,
                    files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theStoresHaveAllOfTheirsInEnglishInBothSizes() {
        for (Scene scene : Scenes.stores()) {
            for (String size : new String[] {"1280x800", "640x400"}) {
                assertIsThere("en", scene, size);
            }
        }
    }

    @Test
    void theStoresHaveTheMainOnesInTheOtherLanguagesAndNoMore() throws IOException {
        var languages = new TreeSet<>(Set.of("en"));
        for (Translation translation : Translation.all()) {
            languages.add(translation.language());
            Scenes.translated().forEach(it -> assertIsThere(translation.language(), it, "1280x800"));
        }
        try (Stream<Path> folders = Files.list(SCREENSHOTS)) {
            assertEquals(
                    languages,
                    folders.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static void assertIsThere(String language, Scene scene, String size) {
        Path file = SCREENSHOTS.resolve(language).resolve(scene.name() + "-" + size + ".png");
        assertTrue(Files.isRegularFile(file), file + " is missing: scripts/take-pictures");
    }
}
