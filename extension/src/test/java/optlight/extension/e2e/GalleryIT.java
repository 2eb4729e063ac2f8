package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the pictures of {@code docs/gallery.md} and of the stores; {@code scripts/take-pictures} puts them there. In Chromium
 * alone: how both browsers differ is for {@code AppearanceIT} to see.
 */
class GalleryIT {
    private static final Path TARGET = Path.of("target", "gallery");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private Member member;

    @BeforeAll
    static void writeTheTextAroundThem() throws IOException {
        Files.writeString(Files.createDirectories(TARGET).resolve("gallery.md"), Gallery.text());
    }

    @BeforeEach
    void arrive() {
        member = STAGE.member(BrowserKind.CHROMIUM);
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
    }

    static List<Scene> gallery() {
        return Scenes.gallery();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gallery")
    void everySurfaceLightAndDark(Scene scene) throws IOException {
        stage(scene, tab -> {
            for (boolean dark : new boolean[] {false, true}) {
                member.browser().media(tab, dark, false, false);
                tab.until("dark " + dark, "matchMedia('(prefers-color-scheme: dark)').matches === " + dark);
                assertSize(scene.width(), scene.height(), taken(tab, TARGET.resolve(Gallery.file(scene, dark))));
            }
        });
    }

    static List<Scene> stores() {
        return Scenes.stores();
    }

    /** In both sizes that the stores take. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void theStoresScreenshots(Scene scene) throws IOException {
        Path folder = TARGET.resolve("stores");
        stage(scene, tab -> {
            assertSize(1280, 800, taken(tab, folder.resolve(scene.name() + "-1280x800.png")));
            tab.viewport(1280, 800, 0.5);
            assertSize(640, 400, taken(tab, folder.resolve(scene.name() + "-640x400.png")));
        });
    }

    private interface Camera {
        void takes(Tab tab) throws IOException;
    }

    private void stage(Scene scene, Camera camera) throws IOException {
        Tab tab = scene.staged().apply(member, scene);
        try {
            tab.activate();
            // Scroll bars are cut off from pictures, which would then be narrower.
            tab.eval("(document.documentElement.style.scrollbarWidth = 'none', 1)");
            camera.takes(tab);
        } finally {
            if (tab != member.tab()) {
                tab.close();
            }
        }
    }

    private static void assertSize(int width, int height, BufferedImage image) {
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    private static BufferedImage taken(Tab tab, Path file) throws IOException {
        tab.screenshot(file);
        return opaque(file);
    }

    /** As it is, but without the alpha channel, which the stores refuse. */
    private static BufferedImage opaque(Path file) throws IOException {
        BufferedImage taken = ImageIO.read(file.toFile());
        var opaque = new BufferedImage(taken.getWidth(), taken.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(taken, 0, 0, null);
        assertTrue(ImageIO.write(opaque, "png", file.toFile()));
        assertTrue(Files.size(file) > 1_000, file + " shows nothing");
        return opaque;
    }
}
