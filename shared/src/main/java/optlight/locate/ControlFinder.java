package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import optlight.definition.Option;

/** Finds switches and radio groups: by key, by name and section, by near name, by being alone, in this order. */
final class ControlFinder {
    /** More switches than any settings page has. */
    private static final int MAX_CANDIDATES = 200;

    private final PageOutline page;
    private final String language;
    private final NameBook book;

    ControlFinder(PageOutline page, String language, NameBook book) {
        this.page = page;
        this.language = language;
        this.book = book;
    }

    LocateResult find(Locator locator) {
        List<ControlCandidate> candidates = locator.kind() == Locator.Kind.RADIOGROUP
                ? ControlCandidate.radioGroups(page, book)
                : ControlCandidate.switches(page, book);
        if (candidates.isEmpty()) {
            return new LocateResult.Absent(Reason.NO_CANDIDATE);
        }
        if (candidates.size() > MAX_CANDIDATES) {
            return new LocateResult.Absent(Reason.TOO_MANY_CANDIDATES);
        }
        List<ControlEvidence> all = new ArrayList<>();
        for (ControlCandidate candidate : candidates) {
            all.add(new ControlEvidence(candidate, locator, language, book));
        }
        return judge(locator, all);
    }

    private LocateResult judge(Locator locator, List<ControlEvidence> all) {
        boolean sole = locator.alone() && all.size() == 1;
        List<ControlEvidence> open = matching(all, it -> !it.rival);
        if (open.isEmpty()) {
            return new LocateResult.Absent(Reason.RIVAL_CLAIMED);
        }
        // A: LinkedIn's own key. It outweighs heading and language, but not a rival's name.
        List<ControlEvidence> keyed = matching(open, it -> it.key);
        if (!keyed.isEmpty()) {
            return one(locator, keyed, EvidenceTier.A, Reason.KEY);
        }
        open = matching(open, it -> it.section != ControlEvidence.Section.FOREIGN);
        if (open.isEmpty()) {
            return new LocateResult.Absent(Reason.FOREIGN_SECTION);
        }
        // B: the exact name, under its heading; without any known heading only where there is nothing to confuse it
        // with.
        List<ControlEvidence> named = matching(
                open,
                it -> it.name == ControlEvidence.Name.EXACT && (it.section == ControlEvidence.Section.OK || sole));
        if (!named.isEmpty()) {
            return one(locator, named, EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        // C: a slip in the name, and then everything else must agree.
        List<ControlEvidence> near =
                matching(open, it -> it.name == ControlEvidence.Name.NEAR && it.section == ControlEvidence.Section.OK);
        if (!near.isEmpty()) {
            return one(locator, near, EvidenceTier.C, Reason.NEAR_NAME_AND_SECTION);
        }
        return sole ? alone(locator, open.get(0)) : notAlone(all);
    }

    /** H: nothing but the page says which control it is. */
    private LocateResult alone(Locator locator, ControlEvidence evidence) {
        if (evidence.name != ControlEvidence.Name.UNKNOWN) {
            return new LocateResult.Absent(
                    evidence.name == ControlEvidence.Name.CONFLICT ? Reason.NAME_CONFLICT : Reason.WEAK_EVIDENCE);
        }
        boolean underHeading = evidence.section == ControlEvidence.Section.OK;
        // Of a radio group in an unknown language we cannot tell which radio to point at.
        if (underHeading && locator.kind() == Locator.Kind.SWITCH) {
            return located(locator, evidence, EvidenceTier.H, Reason.ALONE_UNDER_HEADING);
        }
        return new LocateResult.Hinted(evidence.candidate.parts().get(0), view(locator, evidence), Reason.ALONE);
    }

    private static LocateResult notAlone(List<ControlEvidence> all) {
        return new LocateResult.Absent(all.size() > 1 ? Reason.NOT_ALONE : Reason.WEAK_EVIDENCE);
    }

    private LocateResult one(Locator locator, List<ControlEvidence> matches, EvidenceTier tier, Reason reason) {
        if (matches.size() == 1) {
            return located(locator, matches.get(0), tier, reason);
        }
        List<PageElement> elements = new ArrayList<>();
        for (ControlEvidence match : matches) {
            elements.add(match.candidate.parts().get(0));
        }
        return new LocateResult.Ambiguous(elements, Reason.SEVERAL_MATCH);
    }

    private LocateResult located(Locator locator, ControlEvidence evidence, EvidenceTier tier, Reason reason) {
        ControlView view = view(locator, evidence);
        int recommended = view.options().indexOf(locator.recommended());
        return new LocateResult.Located(view.parts().get(Math.max(recommended, 0)), view, tier, reason);
    }

    private ControlView view(Locator locator, ControlEvidence evidence) {
        if (locator.kind() == Locator.Kind.SWITCH) {
            return ControlView.ofSwitch(evidence.candidate.parts().get(0));
        }
        List<String> options = new ArrayList<>();
        for (String name : evidence.candidate.names()) {
            options.add(optionNamed(name, locator));
        }
        return new ControlView(evidence.candidate.parts(), options);
    }

    private String optionNamed(String name, Locator locator) {
        for (Option option : locator.options()) {
            if (book.known(option.names()).has(name)) {
                return option.id();
            }
        }
        return ControlView.UNKNOWN;
    }

    private static List<ControlEvidence> matching(List<ControlEvidence> all, Predicate<ControlEvidence> condition) {
        List<ControlEvidence> matching = new ArrayList<>();
        for (ControlEvidence evidence : all) {
            if (condition.test(evidence)) {
                matching.add(evidence);
            }
        }
        return matching;
    }
}
