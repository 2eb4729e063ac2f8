package optlight.locate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import optlight.definition.Names;
import optlight.definition.Option;

/** What speaks for and against one candidate being one locator's control. */
final class ControlEvidence {
    /** How the candidate's name stands to the names we know. */
    enum Name {
        EXACT,
        NEAR,
        /** It has one, in a language in which we know none. */
        UNKNOWN,
        /** It has none that could be read. */
        MISSING,
        /** It has another one, in a language in which we know it. */
        CONFLICT
    }

    /** How the heading above the candidate stands to the sections we know. */
    enum Section {
        OK,
        UNKNOWN,
        FOREIGN
    }

    final ControlCandidate candidate;
    final boolean key;
    final boolean rival;
    final Name name;
    final Section section;

    ControlEvidence(ControlCandidate candidate, Locator locator, String pageLanguage, NameBook book) {
        this.candidate = candidate;
        KnownNames sections = book.known(locator.section());
        // The languages this page can be in: what it says of itself, and what its heading says.
        Set<String> languages = new HashSet<>(sections.languagesOf(candidate.heading()));
        languages.add(KnownNames.baseLanguage(pageLanguage));

        key = intersects(candidate.keys(), locator.keys());
        rival = isRivals(candidate, locator, book);
        name = locator.kind() == Locator.Kind.RADIOGROUP
                ? optionsName(locator, languages, book)
                : switchName(locator, languages, book);
        section = section(sections, languages);
    }

    private Name switchName(Locator locator, Set<String> languages, NameBook book) {
        KnownNames known = book.known(locator.names());
        boolean near = false;
        boolean missing = true;
        for (String found : candidate.names()) {
            if (known.has(found)) {
                languages.addAll(known.languagesOf(found));
                return Name.EXACT;
            }
            near |= known.isNear(found);
            missing &= found.isEmpty();
        }
        if (near) {
            return Name.NEAR;
        }
        if (missing) {
            return Name.MISSING;
        }
        return known.knowsAnyOf(languages) ? Name.CONFLICT : Name.UNKNOWN;
    }

    /** Exact only if every radio is one of the options and every option one radio. */
    private Name optionsName(Locator locator, Set<String> languages, NameBook book) {
        Set<String> matched = new HashSet<>();
        boolean knownLanguage = false;
        for (Option option : locator.options()) {
            KnownNames known = book.known(option.names());
            knownLanguage |= known.knowsAnyOf(languages);
            for (String found : candidate.names()) {
                if (known.has(found)) {
                    matched.add(option.id());
                    languages.addAll(known.languagesOf(found));
                }
            }
        }
        int options = locator.options().size();
        if (matched.size() == options && candidate.parts().size() == options) {
            return Name.EXACT;
        }
        // One option recognised makes this a language we know; the others are then wrong, not unknown.
        return knownLanguage || !matched.isEmpty() ? Name.CONFLICT : Name.UNKNOWN;
    }

    private Section section(KnownNames sections, Set<String> languages) {
        if (sections.has(candidate.heading())) {
            return Section.OK;
        }
        return !candidate.heading().isEmpty() && sections.knowsAnyOf(languages) ? Section.FOREIGN : Section.UNKNOWN;
    }

    private static boolean isRivals(ControlCandidate candidate, Locator locator, NameBook book) {
        for (Rival rival : locator.rivals()) {
            if (intersects(candidate.keys(), rival.keys())) {
                return true;
            }
            for (Names names : rival.names()) {
                KnownNames known = book.known(names);
                for (String found : candidate.names()) {
                    if (known.has(found) || known.has(candidate.heading())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean intersects(Set<String> some, List<String> others) {
        for (String other : others) {
            if (some.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
