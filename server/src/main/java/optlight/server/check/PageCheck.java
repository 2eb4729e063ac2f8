package optlight.server.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import optlight.definition.Definitions;
import optlight.definition.Setting;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;
import optlight.locate.Explanation;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.LocatorEngine;
import optlight.locate.UnicodeNormalizer;
import optlight.saved.SavedElement;

/**
 * Looks on saved pages for what the extension would look for on them. A saved page is taken as settled: one look, where
 * the extension wants the same answer twice.
 */
public final class PageCheck {
    /** Paths whose looks are kept; far more than LinkedIn has settings pages. */
    private static final int KEPT = 1_000;

    private final Definitions definitions;
    private final Wayfinder wayfinder;
    private final LocatorEngine engine = new LocatorEngine(new UnicodeNormalizer());
    private final String wanted;
    private final Map<String, Set<List<Locator>>> looks = new HashMap<>();

    /** @param wanted the setting to lead to from pages that are neither its own nor its category's; empty for none */
    public PageCheck(Definitions definitions, String wanted) {
        this.definitions = definitions;
        this.wayfinder = new Wayfinder(definitions);
        this.wanted = wanted;
    }

    /**
     * What was found, in the order of the definitions; empty where there is nothing to look for, such as on other sites
     * and on pages that log in.
     *
     * @param url where the page was saved from
     * @throws UncheckableException if the address is none, or the file cannot be read
     */
    public List<CheckedControl> check(String url, Path file) throws UncheckableException {
        return read(url, file, this::look);
    }

    /**
     * Why it was found or not: for each target what was seen of every candidate.
     *
     * @throws UncheckableException as {@link #check} does
     */
    public List<Explanation> explain(String url, Path file) throws UncheckableException {
        return read(url, file, (targets, root) -> {
            List<Explanation> explanations = new ArrayList<>();
            for (List<Locator> together : targets) {
                explanations.addAll(engine.explain(root, root.attribute("lang"), together));
            }
            return explanations;
        });
    }

    private <T> List<T> read(String url, Path file, BiFunction<Set<List<Locator>>, SavedElement, List<T>> look)
            throws UncheckableException {
        Optional<String> pathname = PageAddress.linkedInPath(url);
        try {
            // The file is read all the same: a mistake in a list shows whatever the address.
            SavedElement root = PageFile.read(file).root();
            return pathname.isEmpty() ? List.of() : look.apply(looksAt(pathname.get()), root);
        } catch (StackOverflowError e) {
            throw new UncheckableException("the page is nested too deeply");
        } catch (OutOfMemoryError e) {
            throw new UncheckableException("the page takes more memory than Java has been given (see java -Xmx)");
        }
    }

    private List<CheckedControl> look(Set<List<Locator>> targets, SavedElement root) {
        List<CheckedControl> controls = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<Locator> together : targets) {
            List<LocateResult> results = engine.locate(root, root.attribute("lang"), together);
            for (int i = 0; i < results.size(); i++) {
                Locator locator = together.get(i);
                if (seen.add(locator.setting() + "/" + locator.control())) {
                    controls.add(CheckedControl.of(locator, results.get(i)));
                }
            }
        }
        return controls;
    }

    /** The targets that are looked for together, as in the extension: a page's controls, or one row. */
    private Set<List<Locator>> looksAt(String pathname) {
        if (looks.size() >= KEPT) {
            looks.clear();
        }
        return looks.computeIfAbsent(pathname, this::newLooksAt);
    }

    private Set<List<Locator>> newLooksAt(String pathname) {
        Set<List<Locator>> found = new LinkedHashSet<>();
        for (Setting setting : definitions.settings()) {
            Waypoint next = wayfinder.from(pathname, setting.id());
            boolean listed = next instanceof Waypoint.AtControls || next instanceof Waypoint.AtRow;
            if (listed || setting.id().equals(wanted)) {
                found.add(next.targets());
            }
        }
        return found;
    }
}
