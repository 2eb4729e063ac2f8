package optlight.server.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optlight.locate.Reason;

/** The closed lists of words in reports and in the database. */
final class Words {
    private static final Map<String, Outcome> OUTCOMES = byWord(Arrays.asList(Outcome.values()), Outcome::word);
    private static final Map<String, Reason> REASONS = byWord(Arrays.asList(Reason.values()), Reason::word);
    private static final Map<String, Engine> ENGINES = byWord(Arrays.asList(Engine.values()), Engine::word);

    private Words() {}

    static Optional<Outcome> outcome(String word) {
        return Optional.ofNullable(OUTCOMES.get(word));
    }

    static Optional<Report> report(
            long serial, String setting, String outcome, String reason, String extension, String engine) {
        if (!OUTCOMES.containsKey(outcome) || !REASONS.containsKey(reason) || !ENGINES.containsKey(engine)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Report(
                    serial, setting, OUTCOMES.get(outcome), REASONS.get(reason), extension, ENGINES.get(engine)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Map<String, T> byWord(List<T> values, Function<T, String> word) {
        return values.stream().collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }
}
