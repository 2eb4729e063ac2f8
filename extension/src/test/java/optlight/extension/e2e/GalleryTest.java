package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** That the gallery has a picture of every surface, light and dark, and none of what is no more. */
class GalleryTest {
    private static final Path DOCS = Path.of("..", "docs");

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
    void theStoresHaveAllOfTheirsInBothSizes() {
        for (Scene scene : Scenes.stores()) {
            for (String size : new String[] {"1280x800", "640x400"}) {
                Path file = Path.of("..", "store-assets", "screenshots", "en", scene.name() + "-" + size + ".png");
                assertTrue(Files.isRegularFile(file), file + " is missing: scripts/take-pictures");
            }
        }
    }
}
