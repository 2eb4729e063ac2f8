package optlight.extension.e2e;
import java.nio.file.Path;
import optlight.replica.*;
import optlight.webdriver.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
class ExploreIT {
    @ParameterizedTest
    @EnumSource
    void look(BrowserKind kind) throws Exception {
        Path dir = Path.of("target", kind == BrowserKind.FIREFOX ? "firefox" : "chrome");
        Path shots = Path.of("target/explore"); java.nio.file.Files.createDirectories(shots);
        try (Replica replica = Replica.start(); Browser browser = Browser.launch(LaunchOptions.of(kind).withReplica(replica).withExtension(dir))) {
            Tab tab = browser.tab();
            OverlayView view = new OverlayView(tab);
            try {
            for (String[] p : new String[][] {{"cat","/mypreferences/d/categories/privacy"},{"rail","/mypreferences/d/categories/account"},{"ai","/mypreferences/d/settings/data-for-ai-improvement"},{"radio","/mypreferences/d/settings/discover-me-by-email-address"},{"research","/mypreferences/d/settings/policy-and-academic-research"}}) {
                tab.open(Replica.address(p[1]));
                long t = System.currentTimeMillis();
                while (System.currentTimeMillis() - t < 4000 && view.spotlight().isEmpty()) { Thread.sleep(100); }
                System.out.println(kind + " " + p[0] + " " + view.spotlight() + " " + (System.currentTimeMillis() - t) + "ms | " + view.text("popover").replace('\n', '|') + view.text("hint"));
                tab.screenshot(shots.resolve(kind + "-" + p[0] + ".png"));
            }
            } finally { System.out.println(browser.consoleErrors()); }
            Tab pop = browser.newTab(browser.extensionPage("popup.html")); Thread.sleep(700); pop.viewport(400, 420, 1); pop.screenshot(shots.resolve(kind + "-popup.png")); System.out.println(pop.eval("document.body.innerText"));
        }
    }
}
