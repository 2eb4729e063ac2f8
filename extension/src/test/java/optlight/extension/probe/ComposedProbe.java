package optlight.extension.probe;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageRoots;
import optlight.extension.dom.PageTree;
import optlight.extension.dom.PageWatcher;
import optlight.locate.AccessibleName;
import optlight.locate.PageElement;
import optlight.locate.PageNode;
import optlight.locate.PageText;

/** Answers what {@code composed-cases.txt} asks, of the live page. */
final class ComposedProbe {
    private ComposedProbe() {}

    /** As {@code SavedElementTest} answers it of a saved page. */
    static String answer(String ask) {
        PageTree tree = PageRoots.tree();
        new PageWatcher(null, tree, telling -> {}).stop();
        // One element at a time, so that going on where the last turn ended is tried, too.
        while (!tree.sweep(1)) {}
        List<PageElement> found = DomElement.root(tree).select(ask.equals("inputs") ? "input" : "#t");
        List<String> words = new ArrayList<>();
        if (ask.equals("inputs")) {
            for (PageElement input : found) {
                words.add(input.rendered() && input.closest("html").isPresent() ? input.attribute("id") : "");
            }
        } else if (ask.equals("rendered")) {
            words.add("" + (!found.isEmpty() && found.get(0).rendered()));
        } else if (ask.equals("name")) {
            words.add(new BrowserTextNormalizer().normalize(AccessibleName.of(found.get(0))));
        } else if (ask.equals("above")) {
            for (var at = found.get(0).parent(); at.isPresent(); at = at.get().parent()) {
                words.add(at.get().tag());
            }
        } else {
            for (PageNode child : found.get(0).children()) {
                words.add(
                        child instanceof PageElement element ? element.tag() : '"' + ((PageText) child).value() + '"');
            }
        }
        return String.join(" ", words);
    }
}
