package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts radios or checkboxes into the groups they form. */
final class ControlGroups {
    private static final String CONTAINERS = "[role=radiogroup],[role=group],fieldset";

    static final String GROUPS =
            CONTAINERS + ",[role=region],[role=tabpanel],section[aria-label],section[aria-labelledby]";

    /** A group with so many headings that head nothing is no settings page, and to read them for each control takes seconds. */
    private static final int MOST_QUESTIONS = 20;

    /** A legend of its own comes first in a group. */
    private static final int MOST_LEGENDS = 5;

    /** The bond of parts that only the same headings before them hold together; no name is empty. */
    private static final String HEADINGS = "";

    private final List<Group> all = new ArrayList<>();

    private static final class Group {
        final List<PageElement> parts = new ArrayList<>();

        /** Of the parts, side by side. */
        final List<String> names = new ArrayList<>();

        /** What the parts have in common: a name, an element, or the {@code passed} headings before them. */
        final Object bond;

        final int passed;
        final PageElement region;
        final String heading;
        final List<String> groups;
        final boolean outside;

        Group(Object bond, int passed, PageElement region, String heading, List<String> groups, boolean outside) {
            this.bond = bond;
            this.passed = passed;
            this.region = region;
            this.heading = heading;
            this.groups = groups;
            this.outside = outside;
        }
    }

    /**
     * Adds a part to the group it belongs to.
     *
     * @param name   its accessible name, in comparable form
     * @param region the part of the page it stands in; what stands in two belongs to two groups
     * @param passed how many headings come before it; 0 if none heads it
     */
    void add(
            PageElement part,
            String name,
            PageElement region,
            int passed,
            String heading,
            List<String> groups,
            boolean outside) {
        Object bond = bond(part, !heading.isEmpty() && passed > 0);
        int headings = bond == HEADINGS ? passed : 0;
        Group its = null;
        for (Group each : all) {
            if (bond.equals(each.bond) && headings == each.passed && region.equals(each.region)) {
                its = each;
            }
        }
        if (its == null) {
            its = new Group(bond, headings, region, heading, groups, outside);
            all.add(its);
        }
        its.parts.add(part);
        its.names.add(name);
    }

    /**
     * Radios of one name are one group; other parts are if one container holds them, or no container any and one heading
     * heads them with no other between; else each stands alone. What does not belong there makes it another group than ours, and nothing is ringed.
     */
    private static Object bond(PageElement part, boolean headed) {
        boolean radio = AriaRole.of(part).equals("radio");
        String name = part.attribute("name");
        if (part.attribute("type").equals("radio") && !name.isEmpty()) {
            return name;
        }
        Optional<PageElement> container = part.closest(CONTAINERS);
        if (container.isEmpty() && !radio && headed) {
            return HEADINGS;
        }
        // Its type is stated: as an Object it could be what any Optional holds, and all of that would need its
        // equality.
        PageElement bond = container.isPresent() ? container.get() : part;
        return bond;
    }

    /** Two radios that are all of a group with a name, one for on and one for off, are a switch. */
    void pairsInto(List<Candidate> switches, TextNormalizer normalizer) {
        for (Group group : all) {
            List<String> states = new ArrayList<>();
            for (String name : group.names) {
                states.add(SwitchNames.stateOf(name));
            }
            boolean pair =
                    states.size() == 2 && states.indexOf(ControlView.ON) >= 0 && states.indexOf(ControlView.OFF) >= 0;
            Optional<PageElement> container = group.parts.get(0).closest(CONTAINERS);
            if (pair && container.isPresent() && isWhole(container.get(), group.parts)) {
                String name = nameOf(container.get(), normalizer);
                if (!name.isEmpty() && saysNothingElse(container.get(), name, normalizer)) {
                    Candidate it =
                            new Candidate(group.parts, ShortList.of(name), group.heading, group.groups, group.outside);
                    it.states.addAll(states);
                    switches.add(it);
                }
            }
        }
    }

    private static boolean isWhole(PageElement group, List<PageElement> parts) {
        List<PageElement> controls = group.select(PageSurvey.CONTROLS);
        boolean whole = controls.size() == 2;
        for (PageElement control : controls) {
            whole &= parts.indexOf(control) >= 0;
        }
        return whole;
    }

    /** Whether a box says nothing but a name and states. */
    private static boolean saysNothingElse(PageElement box, String name, TextNormalizer normalizer) {
        for (String text : AccessibleName.boxTexts(box)) {
            String comparable = normalizer.normalize(text);
            if (!comparable.equals(name) && !SwitchNames.isState(comparable)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the groups, regions and fieldsets around a control are called, in comparable form, from the inside out; empty where
     * it is nothing. From the first in which a heading heads the control they are left out: that heading says what is in there.
     */
    static List<String> around(PageElement element, TextNormalizer normalizer) {
        List<String> names = new ArrayList<>();
        Optional<PageElement> at = element.closest(GROUPS);
        while (at.isPresent()) {
            PageElement group = at.get();
            if (isHeaded(group, element)) {
                break;
            }
            names.add(nameOf(group, normalizer));
            Optional<PageElement> parent = group.parent();
            at = parent.isPresent() ? parent.get().closest(GROUPS) : parent;
        }
        return names;
    }

    /** Whether the innermost group around a part is one of parts, and no region of the page. */
    static boolean isOfParts(PageElement part) {
        Optional<PageElement> group = part.closest(GROUPS);
        return group.isPresent() && group.get().matches(CONTAINERS);
    }

    /** Whether a heading in a group heads an element in it: it comes before, can be seen, and asks no question. */
    private static boolean isHeaded(PageElement group, PageElement element) {
        int looked = 0;
        for (PageElement each : group.select(PageSurvey.FOUND + "," + NamedFinder.BUTTONS)) {
            if (each.equals(element) || looked == MOST_QUESTIONS) {
                return false;
            }
            if (each.matches(PageSurvey.HEADINGS)) {
                looked++;
                if (!PageSurvey.saidBy(each).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a group is called, in comparable form: by what ARIA says or by its own legend; empty if by nothing. */
    private static String nameOf(PageElement group, TextNormalizer normalizer) {
        String name = normalizer.normalize(AccessibleName.of(group));
        List<PageElement> legends = name.isEmpty() ? group.select("legend") : new ArrayList<>();
        for (int i = 0; i < legends.size() && i < MOST_LEGENDS; i++) {
            Optional<PageElement> its = legends.get(i).closest(CONTAINERS);
            if (its.isPresent() && its.get().equals(group)) {
                return normalizer.normalize(AccessibleName.text(legends.get(i)));
            }
        }
        return name;
    }

    void into(List<Candidate> candidates) {
        for (Group group : all) {
            candidates.add(new Candidate(group.parts, group.names, group.heading, group.groups, group.outside));
        }
    }
}
