package optlight.benchmark.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that was measured, round by round. */
final class Figures {
    private final Map<PeerPage, Map<Arm, List<Visit>>> visits = new EnumMap<>(PeerPage.class);
    private final Map<Arm, List<Double>> pointedAfterMs = new EnumMap<>(Arm.class);

    void add(PeerPage page, Arm arm, Visit visit) {
        visits.computeIfAbsent(page, any -> new EnumMap<>(Arm.class))
                .computeIfAbsent(arm, any -> new ArrayList<>())
                .add(visit);
    }

    /** How long after a target came it was pointed at, milliseconds by the clock. */
    void addInsertions(Arm arm, List<Double> timesMs) {
        pointedAfterMs.computeIfAbsent(arm, any -> new ArrayList<>()).addAll(timesMs);
    }

    List<Visit> visits(PeerPage page, Arm arm) {
        return visits.getOrDefault(page, Map.of()).getOrDefault(arm, List.of());
    }

    /**
     * One value for each round.
     *
     * @throws IllegalStateException if a round lacks the visit without extension
     */
    List<Double> values(PeerPage page, Arm arm, Quantity quantity) {
        List<Visit> own = visits(page, arm);
        List<Visit> none = visits(page, Arm.NONE);
        if (none.size() != own.size()) {
            throw new IllegalStateException(
                    page + ": " + own.size() + " visits with " + arm + ", " + none.size() + " without any extension");
        }
        List<Double> values = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            values.add(quantity.of(own.get(round), none.get(round), page));
        }
        return values;
    }

    Spread spread(PeerPage page, Arm arm, Quantity quantity) {
        return Spread.of(values(page, arm, quantity));
    }

    double median(PeerPage page, Arm arm, Quantity quantity) {
        return spread(page, arm, quantity).median();
    }

    List<Double> insertions(Arm arm) {
        return pointedAfterMs.getOrDefault(arm, List.of());
    }
}
