package optlight.extension.page;

import optlight.extension.browser.Extension;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** How the extension's own pages get their words. */
public final class PageWords {
    private static final String NAME = "Optlight";

    private PageWords() {}

    /** Gives every element that names one in {@code data-word} its word, and the page its language and direction. */
    public static void localize(HTMLElement root) {
        root.setLang(Extension.word("@@ui_locale").replace('_', '-'));
        root.setDir(Extension.word("@@bidi_dir"));
        var elements = root.querySelectorAll("[data-word]");
        for (int i = 0; i < elements.getLength(); i++) {
            HTMLElement element = elements.get(i);
            String word = Extension.word(element.getAttribute("data-word"));
            // Among other tabs a page is known by whose it is.
            boolean title = element.getTagName().equalsIgnoreCase("title") && word.indexOf(NAME) < 0;
            element.setTextContent(title ? word + " – " + NAME : word);
        }
    }

    /** What came of something the member did: a failure looks like one, and is read out at once. */
    public static void outcome(String id, String text, boolean good) {
        HTMLElement element = HTMLDocument.current().getElementById(id);
        element.setClassName(good ? "good" : "bad");
        element.setAttribute("role", good ? "status" : "alert");
        text(id, text);
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
