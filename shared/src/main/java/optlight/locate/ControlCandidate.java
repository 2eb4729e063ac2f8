package optlight.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A control of the page that could be the one, with what it says of itself.
 *
 * @param parts   the switch alone, or the radios of a group in page order
 * @param names   of a switch: its name in comparable form, or if it has none the texts of its row; of a group: the names
 *                of its radios, in their order. Empty where there is none
 * @param keys    everything in it that could be LinkedIn's key
 * @param heading the heading it stands under, in comparable form; empty if there is none
 */
record ControlCandidate(List<PageElement> parts, List<String> names, Set<String> keys, String heading) {
    static final String SWITCHES = "input[type=checkbox],[role=switch],[role=checkbox],button[aria-pressed]";
    static final String RADIOS = "input[type=radio],[role=radio]";

    /** More controls of one kind than any settings page has. */
    static final int ENOUGH = 201;

    /** How far above a nameless control its label may stand: LinkedIn's {@code <p>} is in the great-grandparent. */
    private static final int ROW_HEIGHT = 3;

    static List<ControlCandidate> switches(PageOutline page, NameBook book) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : outermost(page.inMain(SWITCHES))) {
            String role = AriaRole.of(element);
            if (role.equals("switch") || role.equals("checkbox") || role.equals("button")) {
                found.add(element);
            }
        }
        Map<PageElement, PageElement> headings = page.headings(SWITCHES);
        List<ControlCandidate> candidates = new ArrayList<>();
        for (PageElement element : found.subList(0, Math.min(found.size(), ENOUGH))) {
            String name = book.comparable(AccessibleName.of(element));
            candidates.add(new ControlCandidate(
                    List.of(element),
                    name.isEmpty() ? rowTexts(element, book) : List.of(name),
                    keysOf(element),
                    textOf(headings.get(element), book)));
        }
        return candidates;
    }

    static List<ControlCandidate> radioGroups(PageOutline page, NameBook book) {
        List<List<PageElement>> groups = new ArrayList<>();
        List<String> groupNames = new ArrayList<>();
        for (PageElement radio : outermost(page.inMain(RADIOS))) {
            String group = radio.attribute("name");
            int at = group.isEmpty() ? groupBySharedParent(radio, groups) : groupNames.indexOf(group);
            if (at < 0) {
                groups.add(new ArrayList<>());
                groupNames.add(group);
                at = groups.size() - 1;
            }
            groups.get(at).add(radio);
        }
        Map<PageElement, PageElement> headings = page.headings(RADIOS);
        List<ControlCandidate> candidates = new ArrayList<>();
        for (List<PageElement> group : groups.subList(0, Math.min(groups.size(), ENOUGH))) {
            List<String> names = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (PageElement radio : group) {
                names.add(book.comparable(AccessibleName.of(radio)));
                keys.addAll(keysOf(radio));
            }
            candidates.add(
                    new ControlCandidate(List.copyOf(group), names, keys, textOf(headings.get(group.get(0)), book)));
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

    /** Without those that stand in another: a switch drawn around a native input is one control, and the outer speaks. */
    private static List<PageElement> outermost(List<PageElement> found) {
        Set<PageElement> all = new HashSet<>(found);
        List<PageElement> outermost = new ArrayList<>();
        for (PageElement element : found) {
            Optional<PageElement> at = element.parent();
            while (at.isPresent() && !all.contains(at.get())) {
                at = at.get().parent();
            }
            if (at.isEmpty()) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    /** The texts of the row a nameless switch stands in; one empty text if the row holds none, or another switch. */
    private static List<String> rowTexts(PageElement element, NameBook book) {
        Optional<PageElement> at = element.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            if (at.get().select(SWITCHES).size() > 1) {
                break;
            }
            List<String> texts = new ArrayList<>();
            for (PageElement paragraph : at.get().select("p,label")) {
                String text = paragraph.rendered() ? book.comparable(AccessibleName.text(paragraph)) : "";
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                return texts;
            }
            at = at.get().parent();
        }
        return List.of("");
    }

    private static Set<String> keysOf(PageElement element) {
        Set<String> keys = new HashSet<>(AccessibleName.tokens(element.attribute("aria-labelledby")));
        keys.add(element.attribute("id"));
        keys.add(element.attribute("name"));
        keys.remove("");
        return keys;
    }

    private static String textOf(PageElement heading, NameBook book) {
        return heading == null ? "" : book.comparable(AccessibleName.of(heading));
    }
}
