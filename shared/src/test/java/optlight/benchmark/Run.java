package optlight.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One run: all cases of a seed, judged; the same seed gives the same outcomes on every machine. */
final class Run {
    /** How many pages each operator changes alone. */
    private static final int SINGLY = 60;

    /** An engine for each thread. */
    private static final ThreadLocal<Judge> JUDGES = ThreadLocal.withInitial(Judge::new);

    final long seed;
    final List<Outcome> unchanged;
    /** Pages changed by one operator alone. */
    final List<Outcome> singly;

    final List<Outcome> outcomes;
    /** Baseline → verdicts; empty if the baselines were left out. */
    final Map<String, Tally> baselines = new LinkedHashMap<>();
    /** The same for redesigns alone. */
    final Map<String, Tally> baselinesOnRedesigns = new LinkedHashMap<>();

    private record Judged(Outcome outcome, Map<String, Verdict> baselines) {}

    private Run(long seed, List<Outcome> unchanged, List<Outcome> singly, List<Judged> judged) {
        this.seed = seed;
        this.unchanged = unchanged;
        this.singly = singly;
        this.outcomes = judged.stream().map(Judged::outcome).toList();
        for (Judged each : judged) {
            Case of = each.outcome.of();
            each.baselines.forEach((name, verdict) -> {
                baselines.computeIfAbsent(name, it -> new Tally()).add(of.removed, verdict, "");
                if (of.severity == Severity.REDESIGN) {
                    baselinesOnRedesigns
                            .computeIfAbsent(name, it -> new Tally())
                            .add(of.removed, verdict, "");
                }
            });
        }
    }

    /** Everything, beside the baselines. */
    static Run whole(Path definitions, long seed, int count) {
        CaseMaker maker = new CaseMaker(definitions);
        List<Case> singly = maker.singly(seed, SINGLY);
        return new Run(
                seed,
                judged(maker.unchanged(seed, Words.LANGUAGES)),
                judged(singly),
                judged(maker, seed, count, new BaselineRun(maker, seed)));
    }

    /**
     * The engine alone on pages with chance for everything, and unchanged ones in languages the definitions know.
     *
     * @param count how many cases with the target, and how many without
     */
    static Run quick(Path definitions, long seed, int count) {
        CaseMaker maker = new CaseMaker(definitions);
        List<Case> known = maker.unchanged(seed, Words.LANGUAGES).stream()
                .filter(it -> it.spec.known() == Known.KNOWN)
                .toList();
        return new Run(seed, judged(known), List.of(), judged(maker, seed, count, null));
    }

    private static List<Judged> judged(CaseMaker maker, long seed, int count, BaselineRun baselines) {
        return IntStream.range(0, 2 * count)
                .parallel()
                .mapToObj(i -> {
                    Case it = maker.random(Rng.mixed(seed, i), i >= count);
                    Map<String, Verdict> others = baselines == null ? Map.of() : baselines.judge(it);
                    return new Judged(forgetful(JUDGES.get().judge(it)), others);
                })
                .toList();
    }

    private static List<Outcome> judged(List<Case> cases) {
        return cases.stream().map(it -> forgetful(JUDGES.get().judge(it))).toList();
    }

    private static Outcome forgetful(Outcome outcome) {
        outcome.of().withoutPage();
        return outcome;
    }
}
