package optlight.extension.pages;

import optlight.extension.log.LogPage;
import optlight.extension.options.OptionsPage;
import optlight.extension.page.PageWords;
import optlight.extension.popup.PopupPage;
import optlight.extension.welcome.WelcomePage;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Entry point of {@code pages.js}, the one script of all pages of ours: most of what a page needs every other needs too,
 * and the browser keeps what it has compiled. The body says which page it is.
 */
public final class PagesScript {
    private PagesScript() {}

    public static void main(String[] args) {
        HTMLDocument document = HTMLDocument.current();
        PageWords.localize(document.getDocumentElement());
        switch (document.getBody().getAttribute("data-page")) {
            case "popup" -> PopupPage.start();
            case "panel" -> PopupPage.startPanel();
            case "log" -> LogPage.start();
            case "options" -> OptionsPage.start();
            case "welcome" -> WelcomePage.start();
            default -> throw new IllegalStateException("a page without a name");
        }
    }
}
