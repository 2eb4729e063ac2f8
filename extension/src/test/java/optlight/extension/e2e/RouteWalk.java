package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.Tab;

/**
 * Walks the whole route with real input: left rail → row → switch → off. It clicks what the spotlight encloses, and
 * nothing else.
 */
public final class RouteWalk {
    private final Browser browser;
    private final Tab tab;
    private final OverlayView overlay;
    private final Path pictures;
    private int step;

    public RouteWalk(Browser browser, Path pictures) {
        this.browser = browser;
        this.tab = browser.tab();
        this.overlay = new OverlayView(tab);
        this.pictures = pictures;
    }

    public void walk() {
        tab.activate();
        tab.open(Replica.address("/mypreferences/d/categories/account"));
        see("genai-training/category A", "rail");
        clickTheRing();
        see("genai-training/row A", "row");
        clickTheRing();
        see("genai-training/train B", "switch-on");
        clickTheRing();
        overlay.untilText("popover", "Off");
        // It counts once the page has been loaded again.
        tab.reload();
        tab.until("the badge counts one less", () -> browser.badgeText().equals("2"));
        see("genai-training/train B", "switch-off");
        try (Tab popup = browser.newTab(browser.extensionPage("popup.html"))) {
            popup.viewport(400, 420, 1);
            popup.until("the popup knows", "document.querySelector('li[data-standing=AS_RECOMMENDED]')");
            System.out.println("   The popup: "
                    + popup.eval(
                                    "document.querySelector('li[data-standing=AS_RECOMMENDED] summary').innerText.split('\\n')"
                                            + ".filter(Boolean).slice(0, 2).join(': ')")
                            .asText());
            popup.screenshot(pictures.resolve(++step + "-popup.png"));
        }
        System.out.println("Done. Pictures are in " + pictures + ".");
    }

    private void see(String spotlight, String picture) {
        overlay.untilSpotlight(spotlight);
        step++;
        System.out.println(step + ". " + tab.eval("location.pathname").asText());
        System.out.println("   The ring is around: " + spotlight);
        System.out.println("   The card says: " + firstLines(overlay.text("popover")));
        tab.screenshot(pictures.resolve(step + "-" + picture + ".png"));
    }

    private void clickTheRing() {
        JsonNode ring = overlay.part("spotlight");
        double x = (ring.path("left").asDouble() + ring.path("right").asDouble()) / 2;
        double y = (ring.path("top").asDouble() + ring.path("bottom").asDouble()) / 2;
        System.out.println("   Clicking the middle of the ring, at " + Math.round(x) + ", " + Math.round(y));
        tab.input().click(x, y);
    }

    private static String firstLines(String card) {
        StringBuilder lines = new StringBuilder();
        card.lines()
                .map(String::trim)
                .filter(line -> line.length() > 1)
                .limit(3)
                .forEach(line -> lines.append(lines.length() == 0 ? "" : " | ").append(line));
        return lines.toString();
    }
}
