package optlight.extension.dom;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * The page's nodes as they are seen, through the borders of frames and shadow roots. Plain JavaScript, and one piece: it
 * walks through the whole page.
 */
public interface PageTree extends JSObject {
    /** The slot, parent, host or frame that holds a node. */
    HTMLElement above(HTMLElement node);

    String tag(HTMLElement node);

    /** Empty if it has none, too. */
    String attribute(HTMLElement node, String name);

    boolean has(HTMLElement node, String attribute);

    boolean matches(HTMLElement node, String css);

    /** In the same document or shadow root; {@code null} if it stands in none, or there is no such element. */
    HTMLElement byId(HTMLElement node, String id);

    /** The nearest that matches, the element first, then upwards. */
    HTMLElement closest(HTMLElement node, String css);

    /** What an element holds: elements, text and more. */
    Nodes within(HTMLElement node);

    /** The shadow root of a host, or the document in a frame. */
    Node root(HTMLElement node);

    /** The {@code label} elements of a form control. */
    Nodes labels(HTMLElement node);

    /** Descendants that match, in page order. */
    Nodes select(HTMLElement node, String css);

    /** Looks for roots in what has come to the page, so many elements of it; whether all of them are known now. */
    boolean sweep(int most);

    /** Whether one of the next 100 that may have got a root without any other change has one. */
    boolean hasNews();

    /** A list or an array of nodes. */
    interface Nodes extends JSObject {
        @JSProperty
        int getLength();

        @JSIndexer
        Node get(int index);
    }
}
