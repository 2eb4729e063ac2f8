package optlight.saved;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import optlight.saved.Declaration.Effect;
import optlight.saved.Declaration.Property;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page are laid out: by its mark-up, its {@code <style>} elements and style attributes, over what
 * browsers do by themselves. Style sheets of other files are not there to be read.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements">HTML Standard, hidden elements</a>
 */
final class Rendering {
    /** Not shown unless the author says so. */
    private static final List<String> HIDDEN_TAGS = List.of(
            "area",
            "base",
            "basefont",
            "datalist",
            "head",
            "link",
            "meta",
            "noembed",
            "noframes",
            "param",
            "rp",
            "script",
            "style",
            "title");

    /** Not shown whatever the author says: their content is no part of the page. */
    private static final List<String> NEVER_TAGS = List.of("noscript", "template");

    /** What stands in them is for browsers that cannot show them. */
    private static final List<String> REPLACED_TAGS = List.of("audio", "canvas", "meter", "progress", "video");

    private static final State ABOVE_ALL = new State(true, true, true);

    /**
     * What an element hands on.
     *
     * @param laidOut  whether it has a place on the page
     * @param visible  its {@code visibility}, which its descendants inherit
     * @param contents whether what stands in it has a place
     */
    private record State(boolean laidOut, boolean visible, boolean contents) {}

    private final SavedPage page;
    private final IdentityHashMap<Element, State> known = new IdentityHashMap<>();

    Rendering(SavedPage page) {
        this.page = page;
    }

    boolean isRendered(Element element) {
        Deque<Element> path = new ArrayDeque<>();
        Element at = element;
        while (at != null && !known.containsKey(at)) {
            path.push(at);
            at = page.composedParent(at);
        }
        State state = at == null ? ABOVE_ALL : known.get(at);
        for (Element next : path) {
            state = state(next, state);
            known.put(next, state);
        }
        return state.laidOut && state.visible;
    }

    private State state(Element element, State holder) {
        Cascade cascade = page.scopeOf(element).cascade();
        // A frame that is not visible shows nothing of its document, whatever that says.
        boolean framedAway = element.parent() instanceof Document && !holder.visible;
        boolean laidOut = holder.contents && !framedAway && isLaidOut(element, cascade);
        boolean visible = switch (cascade.effect(element, Property.VISIBILITY).orElse(Effect.DEFAULT)) {
            case SHOWN -> true;
            case HIDDEN -> false;
            case DEFAULT -> holder.visible;
        };
        return new State(laidOut, visible, laidOut && showsContents(element, cascade));
    }

    private boolean isLaidOut(Element element, Cascade cascade) {
        String tag = element.normalName();
        if (NEVER_TAGS.contains(tag)
                || (tag.equals("input") && element.attr("type").equalsIgnoreCase("hidden"))
                || isFolded(element)
                || page.slots().isLeftOut(element)) {
            return false;
        }
        return switch (cascade.effect(element, Property.DISPLAY).orElse(Effect.DEFAULT)) {
            case SHOWN -> true;
            case HIDDEN -> false;
            case DEFAULT -> !isHiddenByBrowser(element, tag);
        };
    }

    private static boolean isHiddenByBrowser(Element element, String tag) {
        boolean openDialog = tag.equals("dialog") && element.hasAttr("open");
        return HIDDEN_TAGS.contains(tag)
                || (element.hasAttr("hidden") && !isUntilFound(element))
                || (tag.equals("dialog") && !openDialog)
                // Only a script or a click opens a popover, and a file keeps neither.
                || (element.hasAttr("popover") && !openDialog);
    }

    /** Whether it stands in closed details, and is not their summary: the first of its kind. */
    private static boolean isFolded(Element element) {
        Element parent = element.parent();
        if (parent == null || !parent.normalName().equals("details") || parent.hasAttr("open")) {
            return false;
        }
        if (!element.normalName().equals("summary")) {
            return true;
        }
        Element before = element.previousElementSibling();
        while (before != null && !before.normalName().equals("summary")) {
            before = before.previousElementSibling();
        }
        return before != null;
    }

    private static boolean showsContents(Element element, Cascade cascade) {
        Optional<Effect> own = cascade.effect(element, Property.CONTENT_VISIBILITY);
        boolean hidden = own.isPresent() ? own.get() == Effect.HIDDEN : isUntilFound(element);
        return !hidden && !REPLACED_TAGS.contains(element.normalName());
    }

    /** Takes up its place, but shows its content only once somebody searches the page for it. */
    private static boolean isUntilFound(Element element) {
        return element.attr("hidden").equalsIgnoreCase("until-found");
    }
}
