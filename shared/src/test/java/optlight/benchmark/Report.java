package optlight.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The tables of a run, in Markdown. */
final class Report {
    private final Run run;
    private final StringBuilder out = new StringBuilder();

    private Report(Run run) {
        this.run = run;
    }

    static String of(Run run) {
        Report report = new Report(run);
        report.headline();
        report.severities();
        report.unchanged();
        report.coverage();
        report.slices();
        report.operators();
        report.removals();
        report.silence();
        report.baselines();
        return report.out.toString();
    }

    /** The numbers that matter most, in a few lines. */
    static String summary(Run run) {
        Tally all = tally(run.outcomes);
        return "seed " + run.seed + ": " + all.present() + " pages with the target, " + all.removed() + " without\n"
                + "spotlights wrong: " + all.present(Verdict.WRONG) + " with the target, " + all.removed(Verdict.WRONG)
                + " without\nhints wrong: " + all.hintsWrong() + " ("
                + Tally.fine(all.hintsWrong(), all.present() + all.removed())
                + " % of all pages)\nrecall of spotlights: "
                + Tally.percent(all.present(Verdict.RIGHT), all.present()) + " %\n";
    }

    private void headline() {
        Tally all = tally(run.outcomes);
        Set<String> templates = new HashSet<>();
        run.outcomes.forEach(it -> templates.add(it.of().spec.template()));
        int pages = all.present() + all.removed();
        line("Seed " + run.seed + "; " + all.present() + " pages with the target and " + all.removed() + " without; "
                + templates.size() + " templates (generation × page × setting × language).");
        line("");
        head("", "with the target", "without", "at most (95 %), with", "without");
        row("spotlight right", percent(all.present(Verdict.RIGHT), all.present()), "–", "", "");
        row(
                "**spotlight wrong**",
                all.present(Verdict.WRONG) + " (" + Tally.fine(all.present(Verdict.WRONG), all.present()) + " %)",
                all.removed(Verdict.WRONG) + " (" + Tally.fine(all.removed(Verdict.WRONG), all.removed()) + " %)",
                Tally.atMost(all.present(Verdict.WRONG), all.present()) + " %",
                Tally.atMost(all.removed(Verdict.WRONG), all.removed()) + " %");
        row(
                "hint right",
                percent(all.present(Verdict.HINT_RIGHT), all.present()),
                percent(all.removed(Verdict.HINT_RIGHT), all.removed()),
                "",
                "");
        row(
                "hint wrong",
                all.present(Verdict.HINT_WRONG) + " (" + Tally.fine(all.present(Verdict.HINT_WRONG), all.present())
                        + " %)",
                all.removed(Verdict.HINT_WRONG) + " (" + Tally.fine(all.removed(Verdict.HINT_WRONG), all.removed())
                        + " %)",
                "",
                "");
        row(
                "silent",
                percent(all.present(Verdict.SILENT), all.present()),
                percent(all.removed(Verdict.SILENT), all.removed()),
                "",
                "");
        line("");
        line("Hints wrong are " + Tally.fine(all.hintsWrong(), pages)
                + " % of all pages. Cases of one template are no independent"
                + " trials: counted by templates, none wrong would bound the rate of templates with a fault at "
                + Tally.atMost(0, templates.size()) + " %.");
    }

    private void severities() {
        line("");
        line("### Recall of spotlights by severity (%), right of how many; hints right in brackets");
        line("");
        head("names, key", "mild (1–3)", "medium (4–7)", "redesign (8–14)");
        Map<String, Predicate<Case>> rows = new LinkedHashMap<>();
        for (Known known : Known.values()) {
            Predicate<Case> named = it -> it.spec.known() == known;
            rows.put(words(known) + ", controls with a key", named.and(it -> it.carriesKey));
            rows.put(words(known) + ", controls without", named.and(it -> isControl(it) && !it.carriesKey));
            rows.put(words(known) + ", links", named.and(it -> !isControl(it)));
        }
        for (String name : List.of("controls with a key", "controls without", "links")) {
            Predicate<Case> known = rows.get("known, " + name);
            rows.put("known, " + name + ", no excuse", known.and(CaseMaker::isWithoutExcuse));
        }
        rows.forEach((name, which) ->
                row(name, at(which, Severity.MILD), at(which, Severity.MEDIUM), at(which, Severity.REDESIGN)));
        line("");
        line(
                "No excuse: without pages on which the name was put in other words or is another one to a screen reader, the switch"
                        + " became two radios, or there are hundreds of switches. To be silent there is as right as an answer.");
    }

    private static boolean isControl(Case it) {
        return !it.spec.kind().isLink();
    }

    private String at(Predicate<Case> which, Severity severity) {
        Tally tally = tally(where(run.outcomes, it -> it.severity == severity && which.test(it)));
        return Tally.percent(tally.present(Verdict.RIGHT), tally.present()) + " of " + tally.present() + " ["
                + Tally.percent(tally.present(Verdict.HINT_RIGHT), tally.present()) + "]";
    }

    private void unchanged() {
        line("");
        line("### Pages as they are, one of each template");
        line("");
        head("language", "names", "right %", "of", "hint right %", "wrong", "hint wrong");
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome outcome : run.unchanged) {
            Spec spec = outcome.of().spec;
            groups.computeIfAbsent(spec.words().language() + " | " + words(spec.known()), it -> new ArrayList<>())
                    .add(outcome);
        }
        groups.forEach((name, of) -> {
            Tally tally = tally(of);
            row(
                    name,
                    Tally.percent(tally.present(Verdict.RIGHT), tally.present()),
                    String.valueOf(tally.present()),
                    Tally.percent(tally.present(Verdict.HINT_RIGHT), tally.present()),
                    String.valueOf(tally.present(Verdict.WRONG)),
                    String.valueOf(tally.present(Verdict.HINT_WRONG)));
        });
    }

    static String words(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private void coverage() {
        line("");
        line("### Risk and coverage: answers taken in the order of their tiers");
        line("");
        head("up to", "answered, with the target %", "wrong with", "wrong without", "wrong of all answers %");
        List<String> tiers = List.of("A", "B", "C", "H", "hint");
        Set<String> taken = new HashSet<>();
        int present = tally(run.outcomes).present();
        for (String tier : tiers) {
            taken.add(tier);
            List<Outcome> answers = run.outcomes.stream()
                    .filter(it -> taken.contains(it.tier()))
                    .toList();
            int with = (int) answers.stream().filter(it -> !it.of().removed).count();
            int wrongWith = (int) answers.stream()
                    .filter(it -> !it.of().removed && isWrong(it))
                    .count();
            int wrongWithout = (int) answers.stream()
                    .filter(it -> it.of().removed && isWrong(it))
                    .count();
            row(
                    tier.equals("hint") ? "hints too" : "tier " + tier,
                    Tally.percent(with, present),
                    String.valueOf(wrongWith),
                    String.valueOf(wrongWithout),
                    Tally.fine(wrongWith + wrongWithout, answers.size()));
        }
    }

    private static boolean isWrong(Outcome it) {
        return it.verdict() == Verdict.WRONG || it.verdict() == Verdict.HINT_WRONG;
    }

    private void slices() {
        slice("page", it -> words(it.spec.kind()));
        slice("setting", it -> words(it.spec.subject()));
        slice("generation of mark-up", it -> it.spec.generation().name());
        slice("language", it -> it.spec.words().language());
    }

    private void slice(String title, Function<Case, String> by) {
        line("");
        line("### By " + title);
        line("");
        head(title, "with", "right %", "hint right %", "wrong", "hint wrong", "without", "wrong", "hint wrong");
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome outcome : run.outcomes) {
            groups.computeIfAbsent(by.apply(outcome.of()), it -> new ArrayList<>())
                    .add(outcome);
        }
        groups.forEach((name, of) -> {
            Tally tally = tally(of);
            row(
                    name,
                    String.valueOf(tally.present()),
                    Tally.percent(tally.present(Verdict.RIGHT), tally.present()),
                    Tally.percent(tally.present(Verdict.HINT_RIGHT), tally.present()),
                    String.valueOf(tally.present(Verdict.WRONG)),
                    String.valueOf(tally.present(Verdict.HINT_WRONG)),
                    String.valueOf(tally.removed()),
                    String.valueOf(tally.removed(Verdict.WRONG)),
                    String.valueOf(tally.removed(Verdict.HINT_WRONG)));
        });
    }

    private void operators() {
        line("");
        line("### By operator, target present, known languages");
        line("");
        line("Alone: the only change of a page. Among others: with whatever else was drawn.");
        line("");
        head(
                "operator",
                "group",
                "alone, right %",
                "among others",
                "did not apply",
                "right %",
                "hint right %",
                "wrong",
                "hint wrong");
        Map<String, Integer> skipped = new TreeMap<>();
        for (Outcome outcome : run.outcomes) {
            outcome.of().skipped.forEach(it -> skipped.merge(it, 1, Integer::sum));
        }
        for (Operator operator : CaseMaker.operators()) {
            Tally tally = tally(where(
                    run.outcomes,
                    it -> !it.removed && it.spec.known() == Known.KNOWN && it.operators.contains(operator.name())));
            Tally alone = tally(where(run.singly, it -> it.operators.contains(operator.name())));
            row(
                    operator.name(),
                    words(operator.group()),
                    Tally.percent(alone.present(Verdict.RIGHT), alone.present()) + " of " + alone.present(),
                    String.valueOf(tally.present()),
                    String.valueOf(skipped.getOrDefault(operator.name(), 0)),
                    Tally.percent(tally.present(Verdict.RIGHT), tally.present()),
                    Tally.percent(tally.present(Verdict.HINT_RIGHT), tally.present()),
                    String.valueOf(tally.present(Verdict.WRONG)),
                    String.valueOf(tally.present(Verdict.HINT_WRONG)));
        }
    }

    private void removals() {
        line("");
        line("### By removal");
        line("");
        line("By what the definitions know of the page's language: known + partly + held out.");
        line("");
        head(
                "what took the target away",
                "pages",
                "spotlight wrong",
                "hint wrong",
                "hint at what is left of the group");
        for (Operator removal : Removals.ALL) {
            List<Outcome> of = where(run.outcomes, it -> it.removed && it.operators.contains(removal.name()));
            row(
                    removal.name(),
                    String.valueOf(of.size()),
                    byKnown(of, Verdict.WRONG),
                    byKnown(of, Verdict.HINT_WRONG),
                    byKnown(of, Verdict.HINT_RIGHT));
        }
    }

    private static String byKnown(List<Outcome> outcomes, Verdict verdict) {
        StringBuilder counts = new StringBuilder();
        for (Known known : Known.values()) {
            counts.append(counts.isEmpty() ? "" : " + ");
            counts.append(tally(where(outcomes, it -> it.spec.known() == known)).removed(verdict));
        }
        return counts.toString();
    }

    private void silence() {
        line("");
        line("### Why it was silent with the target there");
        line("");
        head("reason", "known", "partly", "held out");
        Map<String, Map<Known, Integer>> reasons = new TreeMap<>();
        for (Outcome outcome : run.outcomes) {
            if (!outcome.of().removed && outcome.verdict() == Verdict.SILENT) {
                reasons.computeIfAbsent(outcome.reason(), it -> new TreeMap<>())
                        .merge(outcome.of().spec.known(), 1, Integer::sum);
            }
        }
        reasons.entrySet().stream()
                .sorted(Comparator.comparing(it -> -it.getValue().getOrDefault(Known.KNOWN, 0)))
                .forEach(it -> row(
                        it.getKey(),
                        String.valueOf(it.getValue().getOrDefault(Known.KNOWN, 0)),
                        String.valueOf(it.getValue().getOrDefault(Known.PARTLY, 0)),
                        String.valueOf(it.getValue().getOrDefault(Known.HELD_OUT, 0))));
    }

    private void baselines() {
        if (run.baselines.isEmpty()) {
            return;
        }
        line("");
        line("### Beside the baselines, on the same pages (%)");
        line("");
        head("locator", "right", "wrong with the target", "wrong without", "right on redesigns");
        baseline(
                "Optlight, spotlights",
                tally(run.outcomes),
                tally(where(run.outcomes, it -> it.severity == Severity.REDESIGN)));
        run.baselines.forEach((name, tally) -> baseline(name, tally, run.baselinesOnRedesigns.get(name)));
    }

    private void baseline(String name, Tally all, Tally redesigns) {
        row(
                name,
                Tally.percent(all.present(Verdict.RIGHT), all.present()),
                Tally.fine(all.present(Verdict.WRONG), all.present()),
                Tally.fine(all.removed(Verdict.WRONG), all.removed()),
                redesigns == null ? "–" : Tally.percent(redesigns.present(Verdict.RIGHT), redesigns.present()));
    }

    private static List<Outcome> where(List<Outcome> outcomes, Predicate<Case> which) {
        return outcomes.stream().filter(it -> which.test(it.of())).toList();
    }

    static Tally tally(List<Outcome> outcomes) {
        Tally tally = new Tally();
        outcomes.forEach(tally::add);
        return tally;
    }

    private static String percent(int part, int whole) {
        return Tally.percent(part, whole) + " %";
    }

    private void head(String... columns) {
        row(columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
