package optlight.saved;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page saved as HTML, with the frames and shadow roots that a file can hold: {@code iframe[srcdoc]} of the same origin
 * and {@code template[shadowrootmode]}.
 *
 * <p>jsoup reads it: it parses by HTML's own rules, keeps every element in its place and is quick enough for thousands
 * of pages. A browser without a screen (HtmlUnit) would run the page's scripts, and a saved page is to be taken as it is.
 */
public final class SavedPage {
    private final Document document;
    private final IdentityHashMap<Element, Document> frames = new IdentityHashMap<>();
    private final Map<Document, Element> framed = new HashMap<>();

    private SavedPage(Document document) {
        this.document = document;
        openFrames(document);
    }

    /** Reads a page. Whatever is no HTML becomes a page all the same, as in a browser. */
    public static SavedPage of(String html) {
        return new SavedPage(Jsoup.parse(html));
    }

    /** A page that is there as a tree already; it must not be changed from here on. */
    public static SavedPage of(Document document) {
        return new SavedPage(document);
    }

    /** The root element of the page. */
    public SavedElement root() {
        return new SavedElement(this, document.child(0));
    }

    /** The document in a frame, if it can be read. */
    Optional<Document> documentIn(Element frame) {
        return Optional.ofNullable(frames.get(frame));
    }

    /** The frame a document stands in; empty for the page's own document. */
    Optional<Element> frameOf(Document inner) {
        return Optional.ofNullable(framed.get(inner));
    }

    boolean hasFrames() {
        return !frames.isEmpty();
    }

    private void openFrames(Document outer) {
        for (Element frame : outer.select("iframe[srcdoc]")) {
            // A sandbox makes the frame another origin, unless it says it does not.
            if (!frame.hasAttr("sandbox") || frame.attr("sandbox").contains("allow-same-origin")) {
                Document inner = Jsoup.parse(frame.attr("srcdoc"));
                frames.put(frame, inner);
                framed.put(inner, frame);
                openFrames(inner);
            }
        }
    }
}
