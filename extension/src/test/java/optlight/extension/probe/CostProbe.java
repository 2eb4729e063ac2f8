package optlight.extension.probe;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Definitions;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageRoots;
import optlight.extension.dom.PageTree;
import optlight.extension.dom.PageWatcher;
import optlight.format.DefinitionsReader;
import optlight.guide.Wayfinder;
import optlight.locate.FormerControls;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.LocatorEngine;

/** What the content script does on one turn, step by step, for {@code scripts/benchmark-cost} to time. */
final class CostProbe {
    /** As in {@code PageGuide}. */
    private static final int AT_ONCE = 1_500;

    private static final LocatorEngine ENGINE = new LocatorEngine(new BrowserTextNormalizer());
    private static final FormerControls FORMER = new FormerControls();
    private static List<Locator> locators = new ArrayList<>();
    private static PageTree tree;
    private static PageWatcher watcher;

    private CostProbe() {}

    /** Looks for what there is to find on the way to a setting, and knows no root of the page yet. */
    static String prepare(String definitions, String path, String wanted) {
        Definitions read =
                DefinitionsReader.definitions(BrowserJson.parse(definitions).orElseThrow());
        locators = new Wayfinder(read).from(path, wanted).targets();
        if (watcher != null) {
            watcher.stop();
        }
        tree = PageRoots.tree();
        watcher = new PageWatcher(null, tree, telling -> {});
        return "" + locators.size();
    }

    static boolean sweep() {
        return tree.sweep(AT_ONCE);
    }

    /** One look of the engine, and what came of it. */
    static String look() {
        DomElement root = DomElement.root(tree);
        StringBuilder answers = new StringBuilder();
        for (LocateResult result : ENGINE.locate(root, root.attribute("lang"), locators)) {
            String outcome = result.fold(it -> "located ", it -> "hint ", it -> "ambiguous ", it -> "absent ");
            answers.append(outcome).append(result.reason().word());
        }
        return answers.toString();
    }

    /** What the content script notes after each look. */
    static void saw() {
        FORMER.saw(DomElement.root(tree));
    }
}
