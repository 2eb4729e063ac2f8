package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts radios or checkboxes into the groups they form. */
final class ControlGroups {
    private static final String CONTAINERS = "[role=radiogroup],[role=group],fieldset";

    private final List<List<PageElement>> groups = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<Boolean> outsides = new ArrayList<>();

    /** What the parts of each group have in common. */
    private final List<Object> bonds = new ArrayList<>();

    void add(PageElement part, String heading, String group, boolean outside, TextNormalizer normalizer) {
        Object bond = bond(part);
        int at = bonds.indexOf(bond);
        if (at < 0) {
            at = bonds.size();
            bonds.add(bond);
            groups.add(new ArrayList<>());
            names.add(new ArrayList<>());
            headings.add(heading);
            named.add(group);
            outsides.add(outside);
        }
        groups.get(at).add(part);
        names.get(at).add(normalizer.normalize(AccessibleName.of(part)));
    }

    /** Radios of one name are one group; other parts are if one container holds them; else each stands alone. */
    private static Object bond(PageElement part) {
        String name = part.attribute("name");
        if (!name.isEmpty() && part.attribute("type").equals("radio")) {
            return name;
        }
        Optional<PageElement> container = part.closest(CONTAINERS);
        // Its type is stated: as an Object it could be what any Optional holds, and all of that would need its
        // equality.
        PageElement bond = container.isPresent() ? container.get() : part;
        return bond;
    }

    /** Two radios that are all of a group with a name, one for on and one for off, are a switch. */
    void pairsInto(List<Candidate> switches, TextNormalizer normalizer) {
        for (int i = 0; i < groups.size(); i++) {
            List<PageElement> parts = groups.get(i);
            List<String> states = new ArrayList<>();
            for (String name : names.get(i)) {
                states.add(SwitchNames.stateOf(name));
            }
            boolean pair =
                    states.size() == 2 && states.indexOf(ControlView.ON) >= 0 && states.indexOf(ControlView.OFF) >= 0;
            Optional<PageElement> container = parts.get(0).closest(CONTAINERS);
            if (pair && container.isPresent() && isWhole(container.get(), parts)) {
                String name = nameOf(container.get(), normalizer);
                if (!name.isEmpty() && saysNothingElse(container.get(), name, normalizer)) {
                    Candidate it = new Candidate(parts, ShortList.of(name), headings.get(i), outsides.get(i));
                    it.states.addAll(states);
                    switches.add(it);
                }
            }
        }
    }

    private static boolean isWhole(PageElement group, List<PageElement> parts) {
        List<PageElement> controls = group.select(PageSurvey.CONTROLS);
        return controls.size() == 2 && parts.indexOf(controls.get(0)) >= 0 && parts.indexOf(controls.get(1)) >= 0;
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

    /** What a group is called, in comparable form: by what ARIA says or by its legend; empty if by nothing. */
    static String nameOf(PageElement group, TextNormalizer normalizer) {
        String name = normalizer.normalize(AccessibleName.of(group));
        List<PageElement> legends = group.select("legend");
        return name.isEmpty() && !legends.isEmpty() ? normalizer.normalize(AccessibleName.text(legends.get(0))) : name;
    }

    void into(List<Candidate> candidates) {
        for (int i = 0; i < groups.size(); i++) {
            Candidate it = new Candidate(groups.get(i), names.get(i), headings.get(i), outsides.get(i));
            it.group = named.get(i);
            candidates.add(it);
        }
    }
}
