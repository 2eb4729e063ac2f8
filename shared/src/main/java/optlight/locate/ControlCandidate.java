package optlight.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A control of the page that could be the one, with what it says of itself.
 *
 * @param parts   the switch alone, or the radios of a group in page order
 * @param names   the names of the parts in comparable form, in the same order; empty where a part has none
 * @param keys    everything in it that could be LinkedIn's key
 * @param heading the heading it stands under, in comparable form; empty if there is none
 */
record ControlCandidate(List<PageElement> parts, List<String> names, Set<String> keys, String heading) {
    static final String SWITCHES = "input[type=checkbox],[role=switch],[role=checkbox],button[aria-pressed]";
    static final String RADIOS = "input[type=radio],[role=radio]";

    /** How far above a nameless control its label may stand: LinkedIn's {@code <p>} is in the great-grandparent. */
    private static final int ROW_HEIGHT = 3;

    static List<ControlCandidate> switches(PageOutline page, NameBook book) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : page.inMain(SWITCHES)) {
            String role = AriaRole.of(element);
            boolean fits = role.equals("switch") || role.equals("checkbox") || role.equals("button");
            // A switch drawn around a native input is one control; the outer one speaks for it.
            if (fits && !standsInOneOf(element, found)) {
                found.add(element);
            }
        }
        List<ControlCandidate> candidates = new ArrayList<>();
        for (PageElement element : found) {
            String name = AccessibleName.of(element);
            if (name.isEmpty()) {
                name = rowName(element);
            }
            candidates.add(new ControlCandidate(
                    List.of(element),
                    List.of(book.comparable(name)),
                    keysOf(element),
                    heading(page, element, SWITCHES, book)));
        }
        return candidates;
    }

    static List<ControlCandidate> radioGroups(PageOutline page, NameBook book) {
        List<List<PageElement>> groups = new ArrayList<>();
        List<String> groupNames = new ArrayList<>();
        for (PageElement radio : page.inMain(RADIOS)) {
            String group = radio.attribute("name");
            int at = group.isEmpty() ? groupBySharedParent(radio, groups) : groupNames.indexOf(group);
            if (at < 0) {
                groups.add(new ArrayList<>());
                groupNames.add(group);
                at = groups.size() - 1;
            }
            groups.get(at).add(radio);
        }
        List<ControlCandidate> candidates = new ArrayList<>();
        for (List<PageElement> group : groups) {
            List<String> names = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (PageElement radio : group) {
                names.add(book.comparable(AccessibleName.of(radio)));
                keys.addAll(keysOf(radio));
            }
            candidates.add(
                    new ControlCandidate(List.copyOf(group), names, keys, heading(page, group.get(0), RADIOS, book)));
        }
        return candidates;
    }

    /** Radios without a {@code name} belong together if they stand in one {@code radiogroup}. */
    private static int groupBySharedParent(PageElement radio, List<List<PageElement>> groups) {
        Optional<PageElement> own = radioGroupOf(radio);
        for (int i = 0; i < groups.size(); i++) {
            Optional<PageElement> other = radioGroupOf(groups.get(i).get(0));
            if (own.isPresent() && own.equals(other)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<PageElement> radioGroupOf(PageElement radio) {
        Optional<PageElement> at = radio.parent();
        while (at.isPresent() && !at.get().attribute("role").equals("radiogroup")) {
            at = at.get().parent();
        }
        return at;
    }

    private static boolean standsInOneOf(PageElement element, List<PageElement> found) {
        Optional<PageElement> at = element.parent();
        while (at.isPresent()) {
            if (found.contains(at.get())) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** The text of the row a nameless switch stands in; empty if the row holds more than one, or more than one text. */
    private static String rowName(PageElement element) {
        Optional<PageElement> at = element.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            if (at.get().select(SWITCHES).size() > 1) {
                return "";
            }
            List<PageElement> paragraphs = at.get().select("p,label");
            if (paragraphs.size() == 1) {
                return AccessibleName.text(paragraphs.get(0));
            }
            if (paragraphs.size() > 1) {
                return "";
            }
            at = at.get().parent();
        }
        return "";
    }

    private static Set<String> keysOf(PageElement element) {
        Set<String> keys = new HashSet<>(AccessibleName.tokens(element.attribute("aria-labelledby")));
        keys.add(element.attribute("id"));
        keys.add(element.attribute("name"));
        keys.remove("");
        return keys;
    }

    private static String heading(PageOutline page, PageElement element, String candidates, NameBook book) {
        return page.headingOf(element, candidates)
                .map(it -> book.comparable(AccessibleName.of(it)))
                .orElse("");
    }
}
