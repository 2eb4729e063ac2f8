package optlight.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One thing on a page that can be clicked, and what belongs to it. Operators that replace an element say so here. */
final class Part {
    enum Shape {
        SWITCH,
        RADIO,
        LINK
    }

    /** The words it is named by, such as {@code genai.label}. */
    final String words;

    final Shape shape;
    /** What a member clicks and a screen reader announces. */
    Element control;
    /** Where its name can be read. */
    Element label;
    /** The smallest element that holds both. */
    Element row;
    /** Other elements that are as right as the control, such as the visible proxy of a hidden input. */
    final List<Element> also = new ArrayList<>();

    Part(String words, Shape shape, Element control, Element label, Element row) {
        this.words = words;
        this.shape = shape;
        this.control = control;
        this.label = label;
        this.row = row;
    }

    String name() {
        return Trees.text(label);
    }

    /** Gives it another name, wherever it is named. */
    void rename(String name) {
        Trees.setText(label, name);
        label.removeAttr("title");
        for (String attribute : List.of("aria-label", "title")) {
            if (control.hasAttr(attribute)) {
                control.attr(attribute, name);
            }
        }
    }

    List<Element> accepted() {
        List<Element> accepted = new ArrayList<>(also);
        accepted.add(0, control);
        return accepted;
    }

    void moved(Element from, Element to) {
        control = control.equals(from) ? to : control;
        label = label.equals(from) ? to : label;
        row = row.equals(from) ? to : row;
        also.replaceAll(it -> it.equals(from) ? to : it);
    }
}
