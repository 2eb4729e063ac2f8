package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import optlight.replica.PageVariant;
import optlight.replica.Replica;

/**
 * A page that is paid for. The first window is from its navigation on; the second, once it has come to rest, or while it keeps
 * changing.
 */
enum PeerPage {
    OUTSIDE("outside the settings", "/feed/", 0, 1, 0, 1_000, 0, 0),
    NOTHING_SOUGHT("settings, nothing to look for", "/mypreferences/d/close-accounts", 380, 1, 0, 1_000, 1_500, 3_000),
    NOTHING("settings, a known page without its switch", PeerPage.SETTING, 380, 1, 0, 1_000, 1_500, 3_000),
    SWITCH("settings, its switch ringed", PeerPage.SETTING, 380, 5, 0, 1_000, 1_500, 3_000),
    TEN_THOUSAND("10,000 elements, without the switch", PeerPage.SETTING, 1_000, 5, 0, 1_000, 0, 0),
    HUNDRED_THOUSAND("100,000 elements, without the switch", PeerPage.SETTING, 10_000, 5, 0, 3_000, 0, 0),
    CHURN_100("100 changes a second, without the switch", PeerPage.SETTING, 380, 1, 100, 1_000, 1_000, 2_500),
    CHURN_1000("1,000 changes a second, without the switch", PeerPage.SETTING, 380, 1, 1_000, 1_000, 1_000, 2_500);

    private static final String SETTING = "/mypreferences/d/settings/data-for-ai-improvement";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String title;
    private final String path;
    private final int rows;
    private final int switchEvery;
    private final int perSecond;
    private final int firstMs;
    private final int restFromMs;
    private final int restToMs;

    PeerPage(
            String title,
            String path,
            int rows,
            int switchEvery,
            int perSecond,
            int firstMs,
            int restFromMs,
            int restToMs) {
        this.title = title;
        this.path = path;
        this.rows = rows;
        this.switchEvery = switchEvery;
        this.perSecond = perSecond;
        this.firstMs = firstMs;
        this.restFromMs = restFromMs;
        this.restToMs = restToMs;
    }

    String title() {
        return title;
    }

    String address() {
        return Replica.address(path);
    }

    /** How the replica shows it. */
    PageVariant variant() {
        return this == SWITCH ? PageVariant.usual() : PageVariant.usual().withoutControl();
    }

    /** The function that fills it, run in the page before its own scripts; empty if it stays as it is. */
    String filler() {
        if (rows == 0) {
            return "";
        }
        String options = MAPPER.valueToTree(Map.of("rows", rows, "switchEvery", switchEvery, "perSecond", perSecond))
                .toString();
        return "() => (" + Scripts.text("page.js") + ")(" + options + ")";
    }

    /** The end of the first window, milliseconds after the navigation. */
    int firstMs() {
        return firstMs;
    }

    int restFromMs() {
        return restFromMs;
    }

    /** 0 if there is no second window. */
    int restToMs() {
        return restToMs;
    }

    boolean hasRest() {
        return restToMs > 0;
    }

    boolean changes() {
        return perSecond > 0;
    }

    double restSeconds() {
        return (restToMs - restFromMs) / 1_000.0;
    }

    /** What the machine-readable results call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
