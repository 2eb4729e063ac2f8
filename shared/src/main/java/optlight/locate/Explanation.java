package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why one locator was answered as it was, for people who mend definitions.
 *
 * @param candidates everything of its kind on the page, in page order
 */
public record Explanation(Locator locator, LocateResult result, List<Looked> candidates) {
    /**
     * What was seen of one candidate.
     *
     * @param element the control, or the first of its group
     * @param names   what it is called there, in comparable form
     * @param heading what it stands under, in comparable form; empty if there is none
     * @param signs   what speaks for and against it: words of a closed list, as {@code key}, {@code name-exact}, {@code
     *                section-foreign}, {@code rival}
     * @param bits    how much speaks for it, all together
     */
    public record Looked(PageElement element, List<String> names, String heading, List<String> signs, int bits) {
        /** All of it in one line. */
        public String line() {
            return "\"" + String.join("\" \"", names) + "\""
                    + (heading.isEmpty() ? "" : " under \"" + heading + "\"") + ": " + String.join(", ", signs) + " ("
                    + bits + " bits)";
        }
    }

    /** The result in words: {@code located B name-and-section}. */
    public String answer() {
        String outcome = result.fold(it -> "located " + it.tier(), it -> "hint", it -> "ambiguous", it -> "absent");
        return outcome + " " + result.reason().word();
    }

    static List<Explanation> of(PageLook look) {
        List<LocateResult> results = look.results();
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Target target = look.targets.get(i);
            List<Looked> candidates = new ArrayList<>();
            if (i < look.evidence.size()) {
                for (LinkCandidate link : look.linked.get(i)) {
                    candidates.add(looked(link, target));
                }
                for (Evidence evidence : look.evidence.get(i)) {
                    candidates.add(looked(evidence));
                }
            }
            explanations.add(new Explanation(target.locator, results.get(i), candidates));
        }
        return explanations;
    }

    private static Looked looked(Evidence evidence) {
        List<String> signs = new ArrayList<>();
        add(evidence.key, "key", signs);
        add(evidence.rival, "rival", signs);
        add(evidence.claimed, "claimed-by-another", signs);
        signs.add("name-" + evidence.name.name().toLowerCase(Locale.ROOT));
        signs.add("section-" + evidence.section.name().toLowerCase(Locale.ROOT));
        Candidate candidate = evidence.candidate;
        return new Looked(candidate.first(), candidate.names, candidate.heading, signs, evidence.weight());
    }

    private static Looked looked(LinkCandidate link, Target target) {
        List<String> signs = new ArrayList<>();
        add(target.locator.hrefs().contains(link.path), "key", signs);
        add(LinkFinder.isRivals(link, target), "rival", signs);
        signs.add(
                link.isTitled(target.names) ? "name-exact" : link.isNamed(target.names) ? "name-within" : "name-other");
        return new Looked(link.element, link.texts, "", signs, 0);
    }

    private static void add(boolean holds, String sign, List<String> signs) {
        if (holds) {
            signs.add(sign);
        }
    }
}
