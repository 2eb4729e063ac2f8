package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import optlight.definition.Option;

/** Finds switches and radio groups: by key, by name and section, by near name, by being alone, in this order. */
final class ControlFinder {
    private final PageOutline page;
    private final String language;
    private final NameBook book;

    /** What the page has, {@code null} until a locator asks. */
    private List<ControlCandidate> switches;

    private List<ControlCandidate> radioGroups;

    ControlFinder(PageOutline page, String language, NameBook book) {
        this.page = page;
        this.language = language;
        this.book = book;
    }

    LocateResult find(Locator locator) {
        List<ControlCandidate> candidates = candidates(locator.kind());
        if (candidates.isEmpty()) {
            return new LocateResult.Absent(Reason.NO_CANDIDATE);
        }
        if (candidates.size() >= ControlCandidate.ENOUGH) {
            return new LocateResult.Absent(Reason.TOO_MANY_CANDIDATES);
        }
        List<ControlEvidence> all = new ArrayList<>();
        for (ControlCandidate candidate : candidates) {
            all.add(new ControlEvidence(candidate, locator, language, book));
        }
        return judge(locator, all);
    }

    private List<ControlCandidate> candidates(Locator.Kind kind) {
        if (kind == Locator.Kind.RADIOGROUP) {
            radioGroups = radioGroups == null ? ControlCandidate.radioGroups(page, book) : radioGroups;
            return radioGroups;
        }
        switches = switches == null ? ControlCandidate.switches(page, book) : switches;
        return switches;
    }

    private LocateResult judge(Locator locator, List<ControlEvidence> all) {
        boolean sole = locator.alone() && all.size() == 1;
        List<ControlEvidence> open = matching(all, it -> !it.rival);
        if (open.isEmpty()) {
            return new LocateResult.Absent(Reason.RIVAL_CLAIMED);
        }
        // A: LinkedIn's own key. It outweighs heading and language, but not a rival's name.
        if (!matching(open, it -> it.key).isEmpty()) {
            // The name under its heading on another than the key: one of the two is wrong, and we cannot tell which.
            return one(locator, matching(open, it -> it.key || isNamedInSection(it)), EvidenceTier.A, Reason.KEY);
        }
        open = matching(open, it -> it.section != ControlEvidence.Section.FOREIGN);
        if (open.isEmpty()) {
            return new LocateResult.Absent(Reason.FOREIGN_SECTION);
        }
        // B: the exact name, under its heading; without any known heading only where there is nothing to confuse it
        // with.
        List<ControlEvidence> named =
                matching(open, it -> isNamedInSection(it) || (sole && it.name == ControlEvidence.Name.EXACT));
        if (!named.isEmpty()) {
            return one(locator, named, EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        // C: a slip in the name, and then everything else must agree: above all, no other has the name as it is.
        boolean namedElsewhere =
                !matching(all, it -> it.name == ControlEvidence.Name.EXACT).isEmpty();
        List<ControlEvidence> near =
                matching(open, it -> it.name == ControlEvidence.Name.NEAR && it.section == ControlEvidence.Section.OK);
        if (!near.isEmpty() && !namedElsewhere) {
            return one(locator, near, EvidenceTier.C, Reason.NEAR_NAME_AND_SECTION);
        }
        return sole ? alone(locator, open.get(0)) : notAlone(all);
    }

    /** H: nothing but the page says which control it is. */
    private LocateResult alone(Locator locator, ControlEvidence evidence) {
        if (evidence.name == ControlEvidence.Name.CONFLICT) {
            return new LocateResult.Absent(Reason.NAME_CONFLICT);
        }
        if (evidence.name == ControlEvidence.Name.NEAR) {
            return new LocateResult.Absent(Reason.WEAK_EVIDENCE);
        }
        boolean underHeading =
                evidence.name == ControlEvidence.Name.UNKNOWN && evidence.section == ControlEvidence.Section.OK;
        // Of a radio group in an unknown language we cannot tell which radio to point at.
        if (underHeading && locator.kind() == Locator.Kind.SWITCH) {
            return located(locator, evidence, EvidenceTier.H, Reason.ALONE_UNDER_HEADING);
        }
        PageElement first = evidence.candidate.parts().get(0);
        boolean isSwitch = AriaRole.of(first).equals("switch");
        // A lone checkbox, or text to fill in beside it: a form under our address, such as a log-in.
        if ((locator.kind() == Locator.Kind.SWITCH && !isSwitch) || page.asksForText()) {
            return new LocateResult.Absent(Reason.WEAK_EVIDENCE);
        }
        return new LocateResult.Hinted(first, view(locator, evidence), Reason.ALONE);
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
        if (locator.kind() == Locator.Kind.SWITCH || locator.recommended() == null) {
            return new LocateResult.Located(view.parts().get(0), view, tier, reason);
        }
        int recommended = view.options().indexOf(locator.recommended());
        if (recommended >= 0 && recommended == view.options().lastIndexOf(locator.recommended())) {
            return new LocateResult.Located(view.parts().get(recommended), view, tier, reason);
        }
        // The right group by its key, but which of its radios we recommend cannot be read.
        return evidence.name == ControlEvidence.Name.CONFLICT
                ? new LocateResult.Absent(Reason.NAME_CONFLICT)
                : new LocateResult.Hinted(view.parts().get(0), view, reason);
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

    private static boolean isNamedInSection(ControlEvidence evidence) {
        return evidence.name == ControlEvidence.Name.EXACT && evidence.section == ControlEvidence.Section.OK;
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
