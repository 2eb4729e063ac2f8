package optlight.saved;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which of a host's children its shadow root shows, and where. Most pages have no shadow roots and ask nothing of it. */
final class SavedSlots {
    /** Host → its shadow root: the first {@code template[shadowrootmode]} among its children. */
    private final IdentityHashMap<Element, Element> shadows = new IdentityHashMap<>();

    /** Shadow root → its slots, in page order. */
    private final IdentityHashMap<Element, List<Element>> slots = new IdentityHashMap<>();

    /** Takes in a shadow root with its slots. */
    void add(SavedScope shadow) {
        List<Element> own = new ArrayList<>();
        for (Element element : shadow.elements()) {
            if (element.normalName().equals("slot")) {
                own.add(element);
            }
        }
        shadows.put(shadow.root().parent(), shadow.root());
        slots.put(shadow.root(), own);
    }

    boolean isShadowRoot(Element element) {
        return slots.containsKey(element);
    }

    Optional<Element> shadowOf(Element host) {
        return Optional.ofNullable(shadows.get(host));
    }

    /** The slot that shows a host's child; empty if its parent is no host, or none does. */
    Optional<Element> slotFor(Element child) {
        Element shadow = shadows.get(child.parent());
        return shadow == null || shadow.equals(child) ? Optional.empty() : slotNamed(child.attr("slot"), shadow);
    }

    private Optional<Element> slotNamed(String name, Element shadow) {
        for (Element slot : slots.get(shadow)) {
            if (slot.attr("name").equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** What a slot shows instead of its own content; empty if nothing is assigned to it. */
    List<Node> assignedTo(Element slot) {
        List<Node> assigned = new ArrayList<>();
        if (shadows.isEmpty() || !slot.normalName().equals("slot")) {
            return assigned;
        }
        Element shadow = slot;
        while (shadow != null && !isShadowRoot(shadow)) {
            shadow = shadow.parent();
        }
        String name = slot.attr("name");
        if (shadow == null || !slotNamed(name, shadow).equals(Optional.of(slot))) {
            return assigned;
        }
        for (Node node : shadow.parent().childNodes()) {
            String wanted = node instanceof Element child ? child.attr("slot") : "";
            if (!node.equals(shadow) && wanted.equals(name)) {
                assigned.add(node);
            }
        }
        return assigned;
    }

    /** Whether an element is shown by nothing: a host's child without a slot, or the unused content of a slot. */
    boolean isLeftOut(Element child) {
        if (shadows.isEmpty() || child.parent() == null) {
            return false;
        }
        Element shadow = shadows.get(child.parent());
        boolean unslotted =
                shadow != null && !shadow.equals(child) && slotFor(child).isEmpty();
        return unslotted || !assignedTo(child.parent()).isEmpty();
    }
}
