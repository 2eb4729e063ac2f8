package optlight.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which of a host's children its shadow root shows, and where. */
final class SavedSlots {
    private SavedSlots() {}

    /** The shadow root of a host: the first {@code template[shadowrootmode]} among its children. */
    static Optional<Element> shadowOf(Element host) {
        for (Element child = host.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (SavedElement.isShadowRoot(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The slot that shows a host's child; empty if its parent is no host, or none does. */
    static Optional<Element> slotFor(Element child) {
        Element parent = child.parent();
        Optional<Element> shadow = parent == null ? Optional.empty() : shadowOf(parent);
        if (shadow.isEmpty() || shadow.get().equals(child)) {
            return Optional.empty();
        }
        return slotNamed(child.attr("slot"), shadow.get());
    }

    private static Optional<Element> slotNamed(String name, Element shadow) {
        for (Element slot : shadow.select("slot")) {
            if (slot.attr("name").equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** What a slot shows instead of its own content; empty if nothing is assigned to it. */
    static List<Node> assignedTo(Element slot) {
        List<Node> assigned = new ArrayList<>();
        if (!slot.normalName().equals("slot")) {
            return assigned;
        }
        Element shadow = slot.closest("template[shadowrootmode]");
        if (shadow == null || !slotNamed(slot.attr("name"), shadow).equals(Optional.of(slot))) {
            return assigned;
        }
        for (Node node : shadow.parent().childNodes()) {
            String wanted = node instanceof Element child ? child.attr("slot") : "";
            if (!node.equals(shadow) && wanted.equals(slot.attr("name"))) {
                assigned.add(node);
            }
        }
        return assigned;
    }

    /** Whether an element is a host's child that no slot shows. */
    static boolean isLeftOut(Element child) {
        Element parent = child.parent();
        if (parent == null) {
            return false;
        }
        Optional<Element> shadow = shadowOf(parent);
        return shadow.isPresent()
                && !shadow.get().equals(child)
                && slotFor(child).isEmpty();
    }
}
