package optlight.extension.page;

import optlight.extension.browser.Extension;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** How the extension's own pages get their words. */
public final class PageWords {
    private PageWords() {}

    /** Gives every element that names one in {@code data-word} its word, and the page its language and direction. */
    public static void localize(HTMLElement root) {
        root.setLang(Extension.word("@@ui_locale").replace('_', '-'));
        root.setDir(Extension.word("@@bidi_dir"));
        var elements = root.querySelectorAll("[data-word]");
        for (int i = 0; i < elements.getLength(); i++) {
            HTMLElement element = elements.get(i);
            element.setTextContent(Extension.word(element.getAttribute("data-word")));
        }
    }

    /**
     * Sets the text of an element by its id, and hides it if there is none. What tells of changes by its role must be there
     * before its text is, or nothing is told; it stays, empty.
     */
    public static void text(String id, String text) {
        HTMLElement element = HTMLDocument.current().getElementById(id);
        if (element != null) {
            // The same again would be read out once more.
            if (!text.equals(element.getTextContent())) {
                element.setTextContent(text);
            }
            element.setHidden(text.isEmpty() && !element.hasAttribute("role"));
        }
    }
}
