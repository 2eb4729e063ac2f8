package optlight.benchmark.peers;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the numbers depend on besides the extensions. */
final class Circumstances {
    private final LocalDate date = LocalDate.now(ZoneOffset.UTC);
    private final String browser;
    private final int rounds;
    private final Map<Arm, String> versions;
    private final Map<Arm, ContentBytes> bytes;
    private final List<Double> loads = new ArrayList<>();

    /**
     * @param browser  name and version
     * @param versions of the arms that come from npm
     */
    Circumstances(String browser, int rounds, Map<Arm, String> versions, Map<Arm, ContentBytes> bytes) {
        this.browser = browser;
        this.rounds = rounds;
        this.versions = versions;
        this.bytes = bytes;
    }

    /** Notes what the machine has to do now: it makes times longer, never shorter. */
    void noteLoad() {
        loads.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String date() {
        return date.toString();
    }

    String browser() {
        return browser;
    }

    int rounds() {
        return rounds;
    }

    int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    double leastLoad() {
        return loads.stream().min(Double::compare).orElse(0.0);
    }

    double mostLoad() {
        return loads.stream().max(Double::compare).orElse(0.0);
    }

    Map<Arm, ContentBytes> bytes() {
        return bytes;
    }

    /** Empty for what is of this repository. */
    String version(Arm arm) {
        return versions.getOrDefault(arm, "");
    }

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d processors, load average %.1f to %.1f, %d rounds.",
                date,
                browser,
                processors(),
                leastLoad(),
                mostLoad(),
                rounds);
    }
}
