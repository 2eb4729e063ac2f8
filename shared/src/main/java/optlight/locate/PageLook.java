package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** One look at a page for all its targets together, so that none gets what another is surer of. */
final class PageLook {
    final PageSurvey survey;
    private final PageElement root;
    private final PageRegions regions;
    private final TextNormalizer normalizer;
    final List<Target> targets;

    /** For each target the evidence of every candidate of its kind; none for links. */
    final List<List<Evidence>> evidence = new ArrayList<>();

    /** For each target the links it can be; none for controls. */
    final List<List<LinkCandidate>> linked = new ArrayList<>();

    PageLook(PageElement root, String language, List<Target> targets, TextNormalizer normalizer) {
        this.root = root;
        this.normalizer = normalizer;
        this.targets = targets;
        boolean controls = false;
        boolean checkboxes = false;
        for (Target target : targets) {
            controls |= target.locator.kind().hasState();
            checkboxes |= target.locator.kind() == Locator.Kind.CHECKBOXES;
        }
        List<PageElement> marked = root.select(controls ? PageSurvey.MARKED : PageSurvey.MARKED_BESIDE_LINKS);
        regions = new PageRegions(marked);
        survey = new PageSurvey(root, marked, regions, normalizer);
        LinkFinder links = new LinkFinder(root, regions, normalizer);
        if (survey.password) {
            return;
        }
        if (controls) {
            survey.noteControls(checkboxes);
        }
        String pageLanguage = KnownNames.baseLanguage(language);
        for (Target target : targets) {
            List<Evidence> all = new ArrayList<>();
            for (Candidate candidate : candidates(target.locator.kind())) {
                Evidence it = new Evidence(candidate, target, pageLanguage, normalizer);
                if (!candidate.outside || (it.name == Evidence.Name.EXACT && (it.key || it.isNamedInSection()))) {
                    all.add(it);
                }
            }
            evidence.add(all);
            linked.add(target.locator.kind().isLink() ? links.candidates(target.locator) : new ArrayList<>());
        }
        markClaimed();
    }

    private List<Candidate> candidates(Locator.Kind kind) {
        // No switch: one over an enum brings a table into the page.
        if (!kind.hasState()) {
            return new ArrayList<>();
        }
        if (kind == Locator.Kind.SWITCH) {
            return survey.switches;
        }
        return kind == Locator.Kind.RADIOGROUP ? survey.radioGroups : survey.checkboxGroups;
    }

    private void markClaimed() {
        for (List<Evidence> sures : evidence) {
            for (Evidence sure : sures) {
                if (sure.isSure()) {
                    markClaimedBy(sure, sures);
                }
            }
        }
    }

    private void markClaimedBy(Evidence sure, List<Evidence> own) {
        for (List<Evidence> others : evidence) {
            for (Evidence other : others) {
                other.claimed |= others != own && other.candidate == sure.candidate;
            }
        }
    }

    List<LocateResult> results() {
        List<LocateResult> results = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            results.add(result(i));
        }
        return withoutDoubleClaims(results);
    }

    private LocateResult result(int i) {
        Target target = targets.get(i);
        if (survey.password) {
            return new LocateResult.Absent(Reason.PASSWORD_PAGE);
        }
        if (target.locator.kind().isLink()) {
            return LinkFinder.find(target, linked.get(i));
        }
        if (!target.locator.kind().hasState()) {
            return NamedFinder.find(target, root, regions, normalizer);
        }
        return survey.tooMany
                ? new LocateResult.Absent(Reason.TOO_MANY_CANDIDATES)
                : new ControlJudge(target, survey).judge(evidence.get(i));
    }

    private static List<LocateResult> withoutDoubleClaims(List<LocateResult> results) {
        List<LocateResult> kept = new ArrayList<>();
        for (LocateResult result : results) {
            PageElement claimed = claimed(result);
            int claims = 0;
            for (LocateResult other : results) {
                // A hint takes nothing from what is located.
                boolean counts = other instanceof LocateResult.Located || result instanceof LocateResult.Hinted;
                claims += claimed != null && counts && claimed.equals(claimed(other)) ? 1 : 0;
            }
            kept.add(claims > 1 ? new LocateResult.Ambiguous(ShortList.of(claimed), Reason.CLAIMED_TWICE) : result);
        }
        return kept;
    }

    /** What nobody else may have; {@code null} if the result takes nothing. */
    private static PageElement claimed(LocateResult result) {
        if (result instanceof LocateResult.Located it) {
            return it.view().parts().get(0);
        }
        return result instanceof LocateResult.Hinted it ? it.view().parts().get(0) : null;
    }

    /** Everything the results rest on, as a text: equal in two looks if nothing changed that could matter. */
    String basis() {
        StringBuilder basis = new StringBuilder();
        for (Candidate candidate : survey.switches) {
            append(candidate, basis);
        }
        for (Candidate candidate : survey.radioGroups) {
            append(candidate, basis);
        }
        for (Candidate candidate : survey.checkboxGroups) {
            append(candidate, basis);
        }
        for (List<LinkCandidate> links : linked) {
            for (LinkCandidate link : links) {
                basis.append(link.path).append(link.texts.get(0)).append('\n');
            }
        }
        return basis.toString();
    }

    private static void append(Candidate candidate, StringBuilder basis) {
        basis.append(candidate.heading);
        append(candidate.groups, basis);
        append(candidate.names, basis);
        basis.append('\n');
    }

    private static void append(List<String> texts, StringBuilder basis) {
        for (String text : texts) {
            basis.append('\t').append(text);
        }
    }
}
