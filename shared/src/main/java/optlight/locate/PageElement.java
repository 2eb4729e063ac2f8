package optlight.locate;

import java.util.List;
import java.util.Optional;

/**
 * An element of a page, live or saved: the part of the DOM that locating needs, and no more. Equal to another exactly if
 * both are the same node.
 *
 * <p>The tree is the one that is seen: a shadow host holds what its shadow root holds, a slot what is assigned to it, and
 * a frame of the same origin the root element of its document. {@link #parent}, {@link #children}, {@link #select} and
 * {@link #closest} go through these borders; only ids stop at them.
 */
public non-sealed interface PageElement extends PageNode {
    /** The local name in small letters. */
    String tag();

    /** The value of an attribute; empty if it is not there. */
    String attribute(String name);

    boolean has(String attribute);

    Optional<PageElement> parent();

    /** Child elements and text, in page order. */
    List<PageNode> children();

    /** Descendants that match a list of simple selectors, in page order. */
    List<PageElement> select(String css);

    /** Whether it matches a list of simple selectors. */
    boolean matches(String css);

    /** The nearest that matches a list of simple selectors, this element first, then upwards. */
    Optional<PageElement> closest(String css);

    /** The element with this id in the same document or shadow root: the first, if several have it. */
    Optional<PageElement> byId(String id);

    /** The {@code label} elements of a form control. */
    List<PageElement> labels();

    /**
     * Whether the page lays this element out at all. Size and opacity do not count: LinkedIn's native inputs are probably
     * hidden to the eye, with a picture of a switch beside them.
     */
    boolean rendered();

    /** The checked state of a native checkbox or radio, as it is now. */
    boolean checked();

    /** Whether a native checkbox is neither checked nor not, as it is now. */
    boolean mixed();
}
