package optlight.locate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import optlight.TestDefinitions;
import optlight.guide.Wayfinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One look of the engine at a page it has looked at before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LookBenchmark {
    /** Elements, and switches besides the one that is wanted. */
    @Param({"1000+0", "10000+0", "100000+0", "1000+199"})
    public String page;

    private final LocatorEngine engine = new LocatorEngine(new UnicodeNormalizer());
    private PageElement root;
    private List<Locator> targets;

    @Setup
    public void open() {
        int plus = page.indexOf('+');
        root = BenchmarkPage.of(Integer.parseInt(page.substring(0, plus)), Integer.parseInt(page.substring(plus + 1)));
        targets = new Wayfinder(TestDefinitions.all())
                .from(TestDefinitions.GENAI_PAGE, "genai-training")
                .targets();
        if (!(engine.locate(root, "en", targets).get(0) instanceof LocateResult.Located)) {
            throw new IllegalStateException("the switch is there, and was not found");
        }
    }

    @Benchmark
    public List<LocateResult> look() {
        return engine.locate(root, "en", targets);
    }
}
