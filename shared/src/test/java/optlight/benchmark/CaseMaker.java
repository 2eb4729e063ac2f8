package optlight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optlight.definition.Definitions;

/** Draws cases: which page, which changes, and whether the target is taken away. */
final class CaseMaker {
    /**
     * After these, silence is as right as an answer: other words, no switch any more, more switches than any settings page has,
     * a name that for a screen reader is another one.
     */
    private static final Set<String> EXCUSES = Set.of("rewrite", "radioPair", "hundredsOfSwitches", "duplicateId");

    private static final List<Operator> OPERATORS = new ArrayList<>();

    static {
        OPERATORS.addAll(AttributeOperators.ALL);
        OPERATORS.addAll(StructureOperators.ALL);
        OPERATORS.addAll(ControlOperators.ALL);
        OPERATORS.addAll(NameOperators.ALL);
        OPERATORS.addAll(TextOperators.ALL);
        OPERATORS.addAll(LanguageOperators.ALL);
        OPERATORS.addAll(LinkOperators.ALL);
        OPERATORS.addAll(ContainerOperators.ALL);
        OPERATORS.addAll(NoiseOperators.ALL);
        OPERATORS.addAll(DecoyOperators.ALL);
    }

    private final Definitions plain;
    private final Definitions keyed;
    private final Map<String, Words> words;
    private final List<Generation> generations = Generation.all();

    CaseMaker(Path definitions) {
        this.plain = Authored.plain(definitions);
        this.keyed = Authored.keyed(definitions);
        this.words = Words.all(plain);
    }

    /** Whether nothing that was done to a page excuses silence. */
    static boolean isWithoutExcuse(Case it) {
        return Collections.disjoint(EXCUSES, it.operators);
    }

    static List<Operator> operators() {
        return List.copyOf(OPERATORS);
    }

    /** A case with chance for everything. */
    Case random(long seed, boolean removed) {
        Rng rng = new Rng(seed);
        Severity severity =
                removed && rng.chance(0.1) ? Severity.NONE : rng.of(Severity.MILD, Severity.MEDIUM, Severity.REDESIGN);
        return of(seed, spec(rng), severity, removed, rng);
    }

    /** The pages as LinkedIn would show them, one of each template. */
    List<Case> unchanged(long seed, List<String> languages) {
        List<Case> cases = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            for (Subject subject : kind.subjects()) {
                for (Generation generation : generations) {
                    for (String language : languages) {
                        long own = Rng.mixed(seed, cases.size());
                        Rng rng = new Rng(own);
                        Spec spec = spec(subject, kind, generation, language, rng);
                        cases.add(of(own, spec, Severity.NONE, false, rng));
                    }
                }
            }
        }
        return cases;
    }

    /** Pages changed by one operator alone, in languages the definitions know: what each costs by itself. */
    List<Case> singly(long seed, int pagesEach) {
        List<Case> cases = new ArrayList<>();
        for (Operator operator : OPERATORS) {
            int made = 0;
            for (int i = 0; made < pagesEach && i < 20 * pagesEach; i++) {
                long own = Rng.mixed(seed, OPERATORS.indexOf(operator) * 10_000L + i);
                Rng rng = new Rng(own);
                Spec spec = spec(rng);
                Scene scene = PageMaker.make(spec, rng);
                if (spec.known() == Known.KNOWN && operator.step().apply(scene, rng)) {
                    cases.add(new Case(own, spec, operator.from(), scene, List.of(operator.name()), List.of()));
                    made++;
                }
            }
        }
        return cases;
    }

    /** The page a recorder would record on: one generation, in English, with the key if there is one. */
    Case recorded(Subject subject, int control, PageKind kind, long seed) {
        Generation newest = generations.get(Generation.NAMES.indexOf("labelled2026"));
        Spec spec = new Spec(subject, control, kind, newest, words.get("en"), definitions(subject), true);
        return of(seed, spec, Severity.NONE, false, new Rng(seed));
    }

    private Spec spec(Rng rng) {
        PageKind kind = rng.of(PageKind.values());
        String language = rng.chance(0.25) ? "en" : rng.pick(Words.LANGUAGES);
        return spec(rng.pick(kind.subjects()), kind, rng.pick(generations), language, rng);
    }

    private Spec spec(Subject subject, PageKind kind, Generation generation, String language, Rng rng) {
        int control = subject == Subject.INVITES ? rng.below(4) : 0;
        boolean chosen = rng.chance(0.6);
        boolean keyed = !kind.isLink() && (subject == Subject.GENAI_KEYED || (subject == Subject.RESEARCH && chosen));
        return new Spec(subject, control, kind, generation, words.get(language), definitions(subject), keyed);
    }

    private Definitions definitions(Subject subject) {
        return subject.invented ? keyed : plain;
    }

    private static Case of(long seed, Spec spec, Severity severity, boolean removed, Rng rng) {
        Scene scene = PageMaker.make(spec, rng);
        List<String> done = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        int count = rng.between(severity.least, severity.most);
        List<Operator> drawn = rng.shuffled(OPERATORS);
        for (Operator operator : drawn) {
            if (done.size() < count && operator.from().compareTo(severity) <= 0) {
                (operator.step().apply(scene, rng) ? done : skipped).add(operator.name());
            }
        }
        if (removed) {
            for (Operator removal : rng.shuffled(Removals.ALL)) {
                if (scene.removed == null) {
                    (removal.step().apply(scene, rng) ? done : skipped).add(removal.name());
                }
            }
        }
        return new Case(seed, spec, severity, scene, done, skipped);
    }
}
