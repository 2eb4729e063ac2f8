package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts radios or checkboxes into the groups they form. */
final class ControlGroups {
    static final String CONTAINERS = "[role=radiogroup],[role=group],fieldset";

    private final List<List<PageElement>> groups = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> outsides = new ArrayList<>();

    /** What the parts of each group have in common. */
    private final List<Object> bonds = new ArrayList<>();

    void add(PageElement part, String heading, boolean outside, TextNormalizer normalizer) {
        Object bond = bond(part);
        int at = bonds.indexOf(bond);
        if (at < 0) {
            at = bonds.size();
            bonds.add(bond);
            groups.add(new ArrayList<>());
            names.add(new ArrayList<>());
            headings.add(heading);
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

    /** Two radios of a group with a name, one for on and one for off, are a switch. */
    void pairsInto(List<Candidate> switches, TextNormalizer normalizer) {
        for (int i = 0; i < groups.size(); i++) {
            List<PageElement> parts = groups.get(i);
            List<String> states = new ArrayList<>();
            for (String name : names.get(i)) {
                states.add(SwitchNames.stateOf(name));
            }
            Optional<PageElement> container = parts.get(0).closest(CONTAINERS);
            if (states.size() == 2
                    && states.contains(ControlView.ON)
                    && states.contains(ControlView.OFF)
                    && container.isPresent()) {
                String name = normalizer.normalize(AccessibleName.of(container.get()));
                Candidate pair = new Candidate(parts, ShortList.of(name), headings.get(i), outsides.get(i));
                pair.states.addAll(states);
                switches.add(pair);
            }
        }
    }

    void into(List<Candidate> candidates) {
        for (int i = 0; i < groups.size(); i++) {
            candidates.add(new Candidate(groups.get(i), names.get(i), headings.get(i), outsides.get(i)));
        }
    }
}
