package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the probes of {@code hostile-page.js} see of us: what they see in a browser without us, and besides nothing while
 * there is nothing to show, one neutral element while there is, and nothing after it.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class InvisibleIT {
    private static final String INPUT = ".* > LABEL > INPUT";

    /** What the platform shows while the card is there, as docs/threat-model.md tells. Whole lines, as patterns. */
    private static final List<Allowed> SHOWN = List.of(
            new Allowed("walk through the document", "HTML > DIV popover=manual"),
            new Allowed("mutations", "\\+ DIV in HTML|attributes popover of HTML > DIV"),
            new Allowed("shadow roots", "a root that cannot be seen \\(NotSupportedError\\)"),
            new Allowed("styles that are computed", "HTML > DIV (fixed block none none auto|is in the top layer)"),
            new Allowed("performance entries", "(largest-contentful-paint|layout-shift) of null ?"),
            new Allowed("events", "(before)?toggle at HTML > DIV"),
            new Allowed("what lies at a point", "HTML > DIV"),
            new Allowed("words that are found", "finds \".*\""));

    /** What it shows besides when the member uses the card. */
    private static final List<Allowed> USED = besides(
            SHOWN,
            new Allowed("events", "(focus|blur|key|pointer|mouse|click|select)\\w* at HTML > DIV.*"),
            new Allowed("events", "(focus|blur)\\w* at " + INPUT + " from HTML > DIV"),
            new Allowed("focus and visibility", "HTML > DIV visible true None"),
            new Allowed("performance entries", "(event|first-input) \\w+ on HTML > DIV"));

    private static final List<Allowed> CLOSING =
            besides(USED, new Allowed("mutations", "- DIV in HTML|attributes popover of removed DIV"));

    /** Firefox gives a page what lies in a closed root, and with it all of the card. */
    private static final String CLOSED = " #document-fragment.*, closed";

    private static final List<Allowed> IN_FIREFOX = List.of(
            new Allowed("what lies at a point", "caret in" + CLOSED),
            new Allowed("words that are found", "finds it in" + CLOSED),
            new Allowed("events", "(originalTarget|explicitOriginalTarget|rangeParent) of \\w+ is" + CLOSED));

    /**
     * Firefox gives a new document the focus now before its first script and now after it, and Chromium asks for a site's icon
     * now sooner and now later; and the page's own spinner turns only if a frame is drawn before the rest has come: without us
     * too.
     */
    private static final Pattern BY_CHANCE = Pattern.compile(
            "focus at (window|#document)|resource .*/favicon\\.ico other|animationstart at .* > MAIN > DIV");

    /** Our element is the only child of the root besides head and body. */
    private static final Pattern OURS =
            Pattern.compile("HTML > DIV|DIV in HTML$|removed DIV|, closed$|extension:|(?i:optlight)");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Visit with;
    private Visit without;

    private record Allowed(String probe, String pattern) {
        boolean allows(String name, String line) {
            return name.equals(probe) && line.matches(pattern);
        }
    }

    /** Somebody on a hostile page. */
    private record Visit(Browser browser, Witness witness, HostilePage page) {
        void arrives() {
            browser.tab().activate();
            browser.tab().open(Replica.address(AI_PAGE));
            witness.untilStill();
        }
    }

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        Browser plain = STAGE.plainBrowser(kind);
        String origin = member.browser().extensionPage("").replaceFirst("/$", "");
        with = new Visit(member.browser(), member.witness(), new HostilePage(member.browser(), origin));
        without = new Visit(plain, Witness.in(plain.tab()), new HostilePage(plain, origin));
    }

    @AfterEach
    void leave() {
        with.page().close();
        without.page().close();
    }

    /** The page of a setting whose switch is not there: the script looks for it all the time. No policy stops a probe. */
    @TestFactory
    Stream<DynamicTest> seesNothingWhileThereIsNothingToShow() {
        STAGE.replica().show(PageVariant.usual().withoutControl().withoutPolicy());
        without.arrives();
        with.arrives();
        return compared("idle", without.page().seen(), with.page().seen(), List.of());
    }

    /** Under a strict policy. One after the other: each is told of before the next happens. */
    @TestFactory
    Stream<DynamicTest> seesOneNeutralElementWhileTheCardIsShownAndNothingOnceItIsClosed() {
        return Stream.<Supplier<Stream<DynamicTest>>>of(this::shown, this::used, this::closing, this::closed)
                .flatMap(Supplier::get);
    }

    private Stream<DynamicTest> shown() {
        without.arrives();
        with.arrives();
        member.overlay().untilText("popover", "Now: On.");
        return compared("shown", without.page().seen(), with.page().seen(), SHOWN);
    }

    private Stream<DynamicTest> used() {
        for (Visit visit : List.of(without, with)) {
            visit.browser().tab().click(Member.TRACK);
        }
        member.overlay().untilText("popover", "Now: Off.");
        member.tab().input().keys(Key.TAB);
        member.tab().until("in the card", "document.activeElement.popover === 'manual'");
        member.overlay().click("h2");
        return compared("used", Map.of(), onlyOurs(with.page().seen()), USED);
    }

    private Stream<DynamicTest> closing() {
        for (Visit visit : List.of(without, with)) {
            visit.browser().tab().input().keys(Key.ESCAPE);
        }
        member.tab().until("closed", () -> member.overlay().roots().isEmpty());
        without.page().seen();
        return compared("closing", Map.of(), onlyOurs(with.page().seen()), CLOSING);
    }

    private Stream<DynamicTest> closed() {
        return compared("closed", without.page().seen(), with.page().seen(), List.of());
    }

    private static List<Allowed> besides(List<Allowed> others, Allowed... more) {
        return Stream.concat(others.stream(), Stream.of(more)).toList();
    }

    /** A test for each probe: it sees what it sees without us, and besides only what is allowed. */
    private Stream<DynamicTest> compared(
            String when, Map<String, Set<String>> without, Map<String, Set<String>> with, List<Allowed> allowed) {
        List<DynamicTest> tests = new ArrayList<>();
        with.forEach((probe, lines) -> tests.add(dynamicTest(when + ": " + probe, () -> {
            var usual = without.getOrDefault(probe, new TreeSet<>());
            var more = new TreeSet<>(lines);
            more.removeAll(usual);
            more.removeIf(line -> BY_CHANCE.matcher(line).matches());
            more.removeIf(line ->
                    Stream.concat(allowed.stream(), ofTheBrowser(allowed)).anyMatch(it -> it.allows(probe, line)));
            assertEquals(List.of(), List.copyOf(more), "more than without us");
            var fewer = new TreeSet<>(usual);
            fewer.removeAll(lines);
            fewer.removeIf(line -> BY_CHANCE.matcher(line).matches());
            assertEquals(List.of(), List.copyOf(fewer), "less than without us");
        })));
        return tests.stream();
    }

    /** Where nothing is allowed, Firefox has no leave either. */
    private Stream<Allowed> ofTheBrowser(List<Allowed> allowed) {
        return kind == BrowserKind.CHROMIUM || allowed.isEmpty() ? Stream.empty() : IN_FIREFOX.stream();
    }

    /** What the member does with the card has no like without it; so the lines that have to do with us are left. */
    private static Map<String, Set<String>> onlyOurs(Map<String, Set<String>> seen) {
        seen.values().forEach(lines -> lines.removeIf(it -> !OURS.matcher(it).find()));
        return seen;
    }
}
