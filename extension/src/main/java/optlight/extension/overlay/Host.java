package optlight.extension.overlay;

import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageTree;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The one element of ours in the page: a plain {@code div} without name or class, in the top layer, with a closed shadow
 * root. It is only in the document while there is something to show.
 */
final class Host {
    private final HTMLElement element = create();
    private HTMLElement root;
    private HTMLElement home;

    HTMLElement element() {
        return element;
    }

    /** Where the overlay's parts go. On most pages there is nothing to show, and it need not be made. */
    HTMLElement root() {
        if (root == null) {
            keepEvents(element);
            root = closedRoot(element, OverlayStyle.CSS);
        }
        return root;
    }

    /**
     * Puts the element above everything else, be it a dialog that has opened meanwhile. An open modal dialog makes all
     * outside it inert, so the element then lives inside it.
     */
    void show() {
        HTMLElement wanted = topmostModal();
        if (wanted == null) {
            wanted = documentElement();
        }
        if (element.getParentNode() != wanted) {
            remove();
            wanted.appendChild(element);
            home = wanted;
            raise(element);
        }
    }

    /** Whether an open modal dialog keeps this element from being reached. */
    boolean isCovered(DomElement target) {
        HTMLElement modal = topmostModal();
        return modal != null && !contains(modal, target.node(), target.tree());
    }

    boolean isShown() {
        return home != null;
    }

    /** Gives the focus back if the overlay has it: nobody should lose their place because we leave. */
    void remove() {
        if (home != null) {
            detach(element);
            home = null;
        }
    }

    /** Puts the card above what has come to the top layer since, be it a menu or a film in full screen. */
    @JSBody(
            params = {"host", "card"},
            script = "var box = card.getBoundingClientRect();"
                    + "var top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);"
                    + "if (top && top !== host) { host.hidePopover(); host.showPopover(); }")
    static native void keepOnTop(HTMLElement host, HTMLElement card);

    /**
     * Takes away what a script of ours left that was ended by an update of the extension: in Firefox it gets no chance to
     * do so itself.
     */
    @JSBody(
            script = "Array.from(document.documentElement.children).forEach(e => {"
                    + " if (e.localName === 'div' && e.attributes.length === 1 && !e.firstChild"
                    + "  && e.getAttribute('popover') === 'manual') { e.remove(); } });")
    static native void removeLeftover();

    /**
     * Events of our own parts do not bubble into the page. Listeners that capture still see that there was one. Every event
     * with a handler of its own is meant, and the two without that bubble. {@code before} is what had the focus before us.
     */
    @JSBody(params = "host", script = """
            var stop = type => host.addEventListener(type, event => {
              event.stopPropagation();
              if (type === 'focusin') { host.before = event.relatedTarget; }
            }, {passive: true});
            for (var name in host) { if (/^on/.test(name)) { stop(name.slice(2)); } }
            stop('focusin');
            stop('focusout');""")
    private static native void keepEvents(HTMLElement host);

    @JSBody(script = "return document.createElement('div');")
    private static native HTMLElement create();

    @JSBody(
            params = {"host", "css"},
            script = "var root = host.attachShadow({mode: 'closed'});try { var sheet = new CSSStyleSheet();"
                    + " sheet.replaceSync(css); root.adoptedStyleSheets = [sheet]; }catch (e) { var style ="
                    + " document.createElement('style'); style.textContent = css; root.appendChild(style); }return"
                    + " root;")
    private static native HTMLElement closedRoot(HTMLElement host, String css);

    @JSBody(params = "host", script = "host.popover = 'manual'; host.showPopover();")
    private static native void raise(HTMLElement host);

    @JSBody(
            params = "host",
            script = "var back = document.activeElement === host && host.before;"
                    + "host.remove(); host.removeAttribute('popover');"
                    + "if (back) { back.focus({preventScroll: true}); }")
    private static native void detach(HTMLElement host);

    /** The dialog opened last; {@code null} if none is modal, or the browser does not know the word. */
    @JSBody(
            script = "try { var open = document.querySelectorAll('dialog:modal');"
                    + " return open.length ? open[open.length - 1] : null; } catch (e) { return null; }")
    private static native HTMLElement topmostModal();

    @JSBody(script = "return document.documentElement;")
    private static native HTMLElement documentElement();

    @JSBody(
            params = {"parent", "element", "tree"},
            script = "while (element && element !== parent) { element = tree.above(element); } return !!element;")
    private static native boolean contains(HTMLElement parent, HTMLElement element, PageTree tree);
}
