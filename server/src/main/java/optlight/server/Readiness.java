package optlight.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Whether to send clients here, and what a maintainer should know.
 *
 * @param ready whether it serves what it should
 * @param lines why not, or what else is wrong; may be empty
 */
record Readiness(boolean ready, List<String> lines) {
    Readiness {
        lines = List.copyOf(lines);
    }

    /**
     * Troubles with the data folder and with reports are told but do not count: what is served is whole all the same, and
     * where several servers share a folder, one fault of it would take out all of them.
     *
     * @param published   whether there is anything to serve
     * @param degradation what is wrong with the data folder
     * @param reports     what is wrong with the database
     */
    static Readiness of(
            BooleanSupplier published, Supplier<Optional<String>> degradation, Supplier<Optional<String>> reports) {
        List<String> lines = new ArrayList<>();
        if (!published.getAsBoolean()) {
            lines.add("nothing is published yet");
        }
        boolean ready = lines.isEmpty();
        degradation.get().ifPresent(it -> lines.add("the data folder is in trouble: " + it));
        reports.get().ifPresent(it -> lines.add("reports cannot be written down: " + it));
        return new Readiness(ready, lines);
    }

    String text() {
        return (ready ? "ready\n" : "not ready\n") + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }
}
