package optlight.extension.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the stores' screenshots in other languages than English. No test of {@code ./test}, which its name does not fit:
 * {@code scripts/take-pictures} starts it, and {@code StoreAssetsTest} looks at what it left. In Firefox, which speaks any
 * language as it is; Debian's Chromium needs packages for that.
 */
class TranslatedScreenshots {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    static List<Translation> translations() {
        return Translation.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("translations")
    void theStoresScreenshots(Translation translation) throws IOException {
        Path folder = GalleryIT.STORES.resolve(translation.language());
        LaunchOptions options = LaunchOptions.of(BrowserKind.FIREFOX)
                .withReplica(STAGE.replica())
                .withExtension(Stage.built(BrowserKind.FIREFOX))
                .withLanguage(translation.language());
        try (Browser browser = Browser.launch(options)) {
            Member member = new Member(browser, STAGE.replica());
            for (Scene scene : Scenes.translated()) {
                member.startAfresh();
                STAGE.replica().show(PageVariant.usual().withLateMs(0).withLanguage(translation.pageOf(scene)));
                scene.take(member, tab -> take(member, tab, folder, scene));
            }
        }
    }

    private static void take(Member member, Tab tab, Path folder, Scene scene) throws IOException {
        Picture.take(tab, folder.resolve(scene.name() + "-1280x800.png"), 1280, 800);
        Picture.writeWords(member, tab, folder.resolve(scene.name() + ".txt"));
    }
}
