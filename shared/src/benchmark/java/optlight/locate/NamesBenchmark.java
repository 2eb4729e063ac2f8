package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the names of the 200 switches of a page cost, step by step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NamesBenchmark {
    private final TextNormalizer normalizer = new UnicodeNormalizer();
    private List<PageElement> switches;
    private List<String> names;
    private List<String> comparable;

    @Setup
    public void open() {
        switches = BenchmarkPage.of(1_000, 199).select(PageSurvey.SWITCHES);
        names = new ArrayList<>();
        comparable = new ArrayList<>();
        for (PageElement element : switches) {
            String name = AccessibleName.of(element);
            names.add(name);
            comparable.add(normalizer.normalize(name));
        }
    }

    @Benchmark
    public void accessibleName(Blackhole hole) {
        for (PageElement element : switches) {
            hole.consume(AccessibleName.of(element));
        }
    }

    @Benchmark
    public void normalize(Blackhole hole) {
        for (String name : names) {
            hole.consume(normalizer.normalize(name));
        }
    }

    @Benchmark
    public void switchNames(Blackhole hole) {
        for (int i = 0; i < switches.size(); i++) {
            hole.consume(SwitchNames.of(switches.get(i), comparable.get(i), normalizer));
        }
    }
}
