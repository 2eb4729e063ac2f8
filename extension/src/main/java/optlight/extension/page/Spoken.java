package optlight.extension.page;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Elements with words in a language that need not be the one of the page around them. */
public final class Spoken {
    private Spoken() {}

    public static HTMLElement element(String tag, String text, String language) {
        HTMLElement element = HTMLDocument.current().createElement(tag).withText(text);
        element.setLang(language);
        element.setDir("auto");
        return element;
    }
}
