package optlight.locate;

import java.util.List;

/** What speaks for and against one candidate being one target. */
final class Evidence {
    /** How the candidate's name stands to the names we know. */
    enum Name {
        EXACT(9),
        NEAR(6),
        /** It has one, in a language in which we know none. */
        UNKNOWN(0),
        /** It has none that could be read. */
        MISSING(0),
        /** It has another one, in a language in which we know it. */
        CONFLICT(-5);

        /** What it adds to the weight. */
        final int bits;

        Name(int bits) {
            this.bits = bits;
        }
    }

    /** How the heading above the candidate stands to the sections we know. */
    enum Section {
        OK(3),
        UNKNOWN(0),
        FOREIGN(-4);

        /** What it adds to the weight. */
        final int bits;

        Section(int bits) {
            this.bits = bits;
        }
    }

    final Candidate candidate;
    final boolean key;
    final boolean rival;
    final Name name;
    final Section section;

    /** Whether another target of the page is sure that this is its own. Known only when all have been looked at. */
    boolean claimed;

    /** Whether a group around it is called neither as it is nor as its section. */
    private boolean astray;

    private final Target target;
    private final TextNormalizer normalizer;

    /** @param pageLanguage the language the page says it is in, without its region */
    Evidence(Candidate candidate, Target target, String pageLanguage, TextNormalizer normalizer) {
        this.candidate = candidate;
        this.target = target;
        this.normalizer = normalizer;
        // The languages this page can be in: what it says of itself, and what its heading says.
        TextSet languages = target.section.languagesOf(candidate.heading);
        languages.add(pageLanguage);

        key = candidate.keys.hasAnyOf(target.locator.keys());
        rival = isRivals();
        name = target.options.isEmpty() ? switchName(languages) : optionsName(languages);
        section = section(languages);
    }

    /** Whether it is the target's own by a sign that no other control should have. */
    boolean isSure() {
        return !rival && (key || (name == Name.EXACT && section != Section.FOREIGN));
    }

    boolean isOpen() {
        return !rival && (!claimed || isSure());
    }

    /** Whether nothing around it says what it is for. */
    boolean isUnderNothing() {
        return candidate.heading.isEmpty() && !astray;
    }

    boolean isNamedInSection() {
        return name == Name.EXACT && section == Section.OK;
    }

    /**
     * How much speaks for it, in bits. Used only to take an answer away when another candidate comes close; nothing is
     * ever located because of it.
     */
    int weight() {
        return (key ? 10 : 0) + name.bits + section.bits;
    }

    /**
     * Whether its label is one we know with words put in: one of them may turn it round. If its label cannot be told, any text
     * of its part of the page can be that, with another word in place of one as well; and so can what is too much to be read.
     */
    boolean hasMoreThanOurName() {
        boolean missing = name == Name.MISSING;
        List<String> texts = missing ? candidate.inItsPart(normalizer) : candidate.names;
        boolean more = false;
        for (String text : texts) {
            boolean other = !target.names.hasBare(text);
            more |= other && target.names.isWithin(text);
            more |= other && missing && target.names.isLike(text) && !target.names.isNear(text);
            more |= missing && AccessibleName.isCut(text);
        }
        return more;
    }

    private Name switchName(TextSet languages) {
        boolean near = false;
        boolean missing = true;
        for (int i = 0; i < candidate.names.size(); i++) {
            String found = candidate.names.get(i);
            languages.addAll(target.names.languagesOf(found).all());
            // With LinkedIn's own key on it, our label need not be the only text of its row, but the first: what stands
            // before it may turn it round.
            boolean sure = !candidate.names.get(0).isEmpty() || (key && i == 1);
            if (sure && target.names.has(found)) {
                return Name.EXACT;
            }
            near = near || (sure && target.names.isNear(found));
            missing &= found.isEmpty();
        }
        if (near) {
            return Name.NEAR;
        }
        if (missing) {
            return Name.MISSING;
        }
        boolean known = target.names.knowsAnyOf(languages);
        for (String found : candidate.names) {
            known = known || target.names.isLike(found);
        }
        return known ? Name.CONFLICT : Name.UNKNOWN;
    }

    /** Exact only if every part is one of the options and every option one part. */
    private Name optionsName(TextSet languages) {
        TextSet matched = new TextSet();
        boolean knownLanguage = false;
        for (KnownNames option : target.options) {
            knownLanguage |= option.knowsAnyOf(languages);
        }
        boolean exact = true;
        for (String found : candidate.names) {
            boolean known = false;
            for (KnownNames option : target.options) {
                known |= option.hasBare(found);
                languages.addAll(option.languagesOf(found).all());
            }
            exact &= known;
            String option = target.optionNamed(found);
            if (!option.equals(ControlView.UNKNOWN)) {
                matched.add(option);
            }
        }
        int options = target.options.size();
        if (matched.all().size() == options && candidate.parts.size() == options) {
            return exact ? Name.EXACT : Name.NEAR;
        }
        // One option recognised makes this a language we know; the others are then wrong, not unknown.
        return knownLanguage || !matched.all().isEmpty() ? Name.CONFLICT : Name.UNKNOWN;
    }

    private Section section(TextSet languages) {
        boolean ours = target.section.hasBare(candidate.heading);
        for (int i = 0; i < candidate.groups.size(); i++) {
            String group = candidate.groups.get(i);
            // A group with a name is a section of its own, unless it is named as its switch is; one of radios has any
            // name.
            boolean own = candidate.names.indexOf(group) >= 0;
            boolean any = i == 0 && !target.options.isEmpty() && ControlGroups.isOfParts(candidate.first());
            boolean section = target.section.has(group);
            ours |= section && !own;
            astray |= !section && !own && !any && !group.isEmpty();
        }
        if (ours && !astray) {
            return Section.OK;
        }
        boolean headed = astray || !candidate.heading.isEmpty();
        return headed && target.section.knowsAnyOf(languages) ? Section.FOREIGN : Section.UNKNOWN;
    }

    private boolean isRivals() {
        boolean around = isRivalsName(candidate.heading);
        for (String group : candidate.groups) {
            around |= isRivalsName(group);
        }
        return around
                || candidate.keys.hasAnyOf(target.locator.rivals().keys())
                || target.rivalNames.hasAnyOf(candidate.names);
    }

    private boolean isRivalsName(String text) {
        return target.rivalNames.has(text) || target.rivalNames.has(SwitchNames.bare(text));
    }
}
