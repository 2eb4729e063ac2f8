package optlight.extension.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
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

    /** In it a folder for each language. */
    static final Path STORES = TARGET.resolve("stores");

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
        scene.take(member, tab -> {
            for (boolean dark : new boolean[] {false, true}) {
                member.browser().media(tab, dark, false, false);
                tab.until("dark " + dark, "matchMedia('(prefers-color-scheme: dark)').matches === " + dark);
                Picture.take(tab, TARGET.resolve(Gallery.file(scene, dark)), scene.width(), scene.height());
            }
        });
    }

    static List<Scene> stores() {
        return Scenes.stores();
    }

    /** In English, and in both sizes that the stores take; {@link TranslatedScreenshots} takes the others. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void theStoresScreenshots(Scene scene) throws IOException {
        Path folder = STORES.resolve("en");
        scene.take(member, tab -> {
            Picture.take(tab, folder.resolve(scene.name() + "-1280x800.png"), 1280, 800);
            Picture.writeWords(member, tab, folder.resolve(scene.name() + ".txt"));
            tab.viewport(1280, 800, 0.5);
            Picture.take(tab, folder.resolve(scene.name() + "-640x400.png"), 640, 400);
        });
    }
}
