package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** Decides which control is a target: by key, by name and section, by near name, by being alone, in this order. */
final class ControlJudge {
    /** A near name must be this far ahead of every other candidate, bits. */
    private static final int LEAD = 8;

    private final Target target;
    private final Locator locator;
    private final PageSurvey survey;

    ControlJudge(Target target, PageSurvey survey) {
        this.target = target;
        this.locator = target.locator;
        this.survey = survey;
    }

    /** @param all the evidence of every candidate of the target's kind, in page order */
    LocateResult judge(List<Evidence> all) {
        if (all.isEmpty()) {
            return new LocateResult.Absent(Reason.NO_CANDIDATE);
        }
        List<Evidence> keyed = new ArrayList<>();
        List<Evidence> named = new ArrayList<>();
        List<Evidence> near = new ArrayList<>();
        boolean single = target.options.isEmpty();
        boolean sole = locator.alone() && all.size() == 1;
        int othersKnown = 0;
        boolean namedSomewhere = false;
        boolean anyKey = false;
        Evidence last = null;
        for (Evidence it : all) {
            anyKey |= it.key && it.isOpen();
            namedSomewhere |= it.name == Evidence.Name.EXACT;
            othersKnown += it.isOpen() ? 0 : 1;
        }
        boolean alone = sole || othersKnown == all.size() - 1;
        boolean foreign = false;
        for (Evidence it : all) {
            if (!it.isOpen()) {
                continue;
            }
            if (it.key || it.isNamedInSection()) {
                keyed.add(it);
            }
            if (it.section == Evidence.Section.FOREIGN) {
                foreign = true;
                continue;
            }
            last = it;
            if (it.name == Evidence.Name.EXACT
                    && (it.section == Evidence.Section.OK || (alone && it.isUnderNothing() && single))) {
                named.add(it);
            }
            if (it.name == Evidence.Name.NEAR && it.section == Evidence.Section.OK) {
                near.add(it);
            }
        }
        // A: LinkedIn's own key. It outweighs heading and language, but not a rival's name. If the name under its
        // heading is on another control than the key, one of the two is wrong, and we cannot tell which.
        if (anyKey) {
            return keyed.size() == 1 ? byKey(keyed.get(0)) : several(keyed);
        }
        if (last == null) {
            return new LocateResult.Absent(foreign ? Reason.FOREIGN_SECTION : Reason.RIVAL_CLAIMED);
        }
        // B: the exact name, under its heading; without a heading only where there is nothing to take for it.
        if (!named.isEmpty()) {
            return one(named, EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        // C: a slip in the name, and then everything else must agree: above all, no other has the name as it is.
        if (!near.isEmpty() && !namedSomewhere) {
            return near.size() == 1 && lead(near.get(0), all) < LEAD
                    ? new LocateResult.Absent(Reason.CLOSE_RUNNER_UP)
                    : one(near, EvidenceTier.C, Reason.NEAR_NAME_AND_SECTION);
        }
        if (sole) {
            return alone(last);
        }
        return new LocateResult.Absent(all.size() > 1 ? Reason.NOT_ALONE : Reason.WEAK_EVIDENCE);
    }

    private LocateResult byKey(Evidence evidence) {
        boolean ours = evidence.name == Evidence.Name.EXACT || evidence.name == Evidence.Name.NEAR;
        boolean more = !ours && evidence.hasMoreThanOurName();
        if (!target.options.isEmpty() || (!more && evidence.name != Evidence.Name.CONFLICT)) {
            return located(evidence, EvidenceTier.A, Reason.KEY);
        }
        // LinkedIn may have rewritten the label: where to look is certain, what to do is not. Not even where, if it
        // seems to be turned round.
        return more && evidence.name != Evidence.Name.MISSING
                ? new LocateResult.Absent(Reason.NAME_CONFLICT)
                : new LocateResult.Hinted(evidence.candidate.first(), view(evidence), Reason.KEY_WITH_OTHER_NAME);
    }

    private static int lead(Evidence best, List<Evidence> all) {
        int second = Integer.MIN_VALUE / 2;
        for (Evidence it : all) {
            if (it != best && it.isOpen()) {
                second = Math.max(second, it.weight());
            }
        }
        return best.weight() - second;
    }

    /** H: nothing but the page says which control it is. */
    private LocateResult alone(Evidence evidence) {
        if (evidence.name == Evidence.Name.CONFLICT) {
            return new LocateResult.Absent(Reason.NAME_CONFLICT);
        }
        boolean single = target.options.isEmpty();
        PageElement first = evidence.candidate.first();
        // A lone checkbox, or text to fill in beside it: a form under our address, such as a log-in.
        if ((single && !AriaRole.of(first).equals("switch")) || survey.asksForText()) {
            return new LocateResult.Absent(Reason.WEAK_EVIDENCE);
        }
        if (evidence.section != Evidence.Section.OK) {
            return withoutHeading(evidence);
        }
        // Its label is in a language in which we know none: it may be ours, or say the very contrary.
        return new LocateResult.Hinted(first, view(evidence), Reason.ALONE);
    }

    private LocateResult withoutHeading(Evidence evidence) {
        PageElement first = evidence.candidate.first();
        if (evidence.name == Evidence.Name.EXACT && target.options.isEmpty()) {
            return new LocateResult.Hinted(first, view(evidence), Reason.NAME_UNDER_UNKNOWN_HEADING);
        }
        return evidence.name == Evidence.Name.UNKNOWN
                ? new LocateResult.Absent(first, Reason.UNKNOWN_LANGUAGE)
                : new LocateResult.Absent(Reason.WEAK_EVIDENCE);
    }

    private LocateResult one(List<Evidence> matches, EvidenceTier tier, Reason reason) {
        return matches.size() == 1 ? located(matches.get(0), tier, reason) : several(matches);
    }

    private static LocateResult several(List<Evidence> matches) {
        List<PageElement> elements = new ArrayList<>();
        for (Evidence match : matches) {
            elements.add(match.candidate.first());
        }
        return new LocateResult.Ambiguous(elements, Reason.SEVERAL_MATCH);
    }

    private LocateResult located(Evidence evidence, EvidenceTier tier, Reason reason) {
        ControlView view = view(evidence);
        String wanted = locator.recommended();
        int at = wanted == null || view.options().isEmpty()
                ? 0
                : view.several() ? view.firstToTurn(wanted) : view.only(wanted);
        if (at >= 0) {
            return new LocateResult.Located(view.parts().get(at), view, tier, reason);
        }
        // The right group by its key, but which of its radios we recommend cannot be read.
        return evidence.name == Evidence.Name.CONFLICT
                ? new LocateResult.Absent(Reason.NAME_CONFLICT)
                : new LocateResult.Hinted(view.parts().get(0), view, reason);
    }

    private ControlView view(Evidence evidence) {
        if (target.options.isEmpty()) {
            return new ControlView(evidence.candidate.parts, evidence.candidate.states, false);
        }
        List<String> options = new ArrayList<>();
        for (String name : evidence.candidate.names) {
            options.add(target.optionNamed(name));
        }
        return new ControlView(evidence.candidate.parts, options, locator.kind() == Locator.Kind.CHECKBOXES);
    }
}
