package optlight.extension.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.server.json.MalformedJsonException;
import optlight.server.report.Report;
import optlight.server.report.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing leaves the browser unless the member wants it; then it is what the options page shows, late, and once. */
@ParameterizedClass(name = "{0}")
@EnumSource
class ReportsIT extends ServedMember {
    private static final String QUEUE = "reports.queue";

    @BeforeEach
    void useTheServer() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
    }

    @Test
    void offMeansThatNothingIsNotedOrSent() {
        assertFalse(
                options.tab().eval("document.querySelector('#reports').checked").asBoolean());
        assertEquals("", options.text("reportsNote"));
        visit();
        assertEquals("", options.kept(QUEUE));
        // Not even where something waits, from whenever that may be.
        options.overwrite(QUEUE, "waiting 1 0 " + edition.serial() + " ads ABSENT NO_CANDIDATE 0.1.0 gecko");
        askedOnceMore();
        options.tab().until("forgotten", () -> options.kept(QUEUE).isEmpty());
        assertEquals(List.of(), server.reports());
    }

    @Test
    void onMeansOneReportAndItIsTheOneThatWasShown() throws MalformedJsonException {
        options.reports(true);
        assertEquals("They go to " + server.url() + "/v1/reports", options.text("reportsTo"));
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains(" genai-training LOCATED "));
        reload();
        List<String> shown = options.shownReports();
        assertEquals(1, shown.size(), shown.toString());
        assertFalse(options.isHidden("reportsWaiting"));
        askedOnceMore();
        assertEquals(List.of(), server.reports(), "hours too early");

        letADayPass();
        options.ringTheAlarm();
        options.tab().until("sent", () -> options.kept(QUEUE).contains("told genai-training "));
        assertEquals(1, server.reports().size());
        FaultyServer.Report report = server.reports().get(0);
        assertEquals("POST", report.method());
        assertEquals(shown.get(0), report.body());
        Report read = ReportReader.read(report.body().getBytes(UTF_8)).orElseThrow();
        assertEquals(edition.serial(), read.serial());
        assertEquals(
                kind.name().equals("FIREFOX") ? "gecko" : "chromium",
                read.engine().word());
        assertEquals("text/plain;charset=UTF-8", report.headers().getFirst("Content-Type"));
        FaultyServer.assertTellsNothing(kind, report.headers());

        visit();
        letADayPass();
        askedOnceMore();
        assertEquals(1, server.reports().size());
        reload();
        assertTrue(options.isHidden("reportsWaiting"), "nothing waits");
    }

    @Test
    @OneBrowser("what is noted")
    void whatIsNotThereIsToldAsAbsent() {
        options.reports(true);
        STAGE.replica().show(PageVariant.usual().withoutControl());
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains(" genai-training ABSENT NO_CANDIDATE "));
        STAGE.replica().show(PageVariant.usual());
        visit();
        options.tab().until("found after all", () -> options.kept(QUEUE).contains(" genai-training LOCATED "));
    }

    @Test
    void whatWaitsIsGoneWhenReportsAreSwitchedOff() {
        options.reports(true);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        letADayPass();
        options.reports(false);
        options.tab().until("gone", () -> options.kept(QUEUE).isEmpty());
        askedOnceMore();
        assertEquals(List.of(), server.reports());
    }

    @Test
    @OneBrowser("what is kept")
    void whatWaitsForOneServerIsNothingForAnother() throws IOException {
        options.reports(true);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        options.clear();
        assertEquals("", options.kept(QUEUE));
        options.tab()
                .until(
                        "nowhere",
                        () -> options.text("reportsNote")
                                .equals("Nothing is sent now: no guidance from a server is in use."));
        visit();
        assertEquals("", options.kept(QUEUE), "built-in guidance is nobody's");
    }

    @Test
    @OneBrowser("when is sent")
    void aServerThatTakesNoReportsIsLeftAlone() {
        options.reports(true);
        server.answersReports(404);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        letADayPass();
        options.ringTheAlarm();
        options.tab().until("heard", () -> !options.kept(QUEUE).contains("waiting "));
        assertFalse(options.kept(QUEUE).startsWith("quiet 0"), options.kept(QUEUE));
        assertEquals(1, server.reports().size());
        visit();
        assertFalse(options.kept(QUEUE).contains("waiting "), options.kept(QUEUE));
    }

    @Test
    void theNextReportLeavesMinutesLaterWokenByAnAlarmOfItsOwn() {
        options.reports(true);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        String finding = options.kept(QUEUE).replaceAll("(?s).*(waiting [^\\n]*).*", "$1");
        options.overwrite(QUEUE, finding + "\n" + finding.replace(" genai-training ", " ads "));
        letADayPass();
        options.ringTheAlarm();
        options.tab().until("one sent", () -> options.kept(QUEUE).contains("told "));
        assertEquals(1, server.reports().size());
        assertTrue(options.kept(QUEUE).contains("\nwaiting "), options.kept(QUEUE));
        long minutes = options.tab()
                .evalInPage("(globalThis.browser ?? chrome).alarms.get('reports')"
                        + ".then((it) => Math.round((it.scheduledTime - Date.now()) / 60000))")
                .asLong();
        assertTrue(minutes >= 1 && minutes <= 10, minutes + " minutes");
    }

    @Test
    @OneBrowser("when is sent")
    void aBusyServerIsGivenThePauseThatItAsksFor() {
        options.reports(true);
        server.answersReports(429, "86400");
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        letADayPass();
        options.ringTheAlarm();
        options.tab().until("heard", () -> options.kept(QUEUE).contains("rest "));
        long restMs = Long.parseLong(options.kept(QUEUE).replaceAll("(?s).*rest (\\d+).*", "$1"));
        assertTrue(restMs > System.currentTimeMillis() + 23 * 3_600_000L, options.kept(QUEUE));
        letADayPass();
        askedOnceMore();
        assertEquals(1, server.reports().size());
        assertTrue(options.kept(QUEUE).contains("waiting "), "it is told later");
    }

    @Test
    @OneBrowser("what is asked")
    void whoAgreedForOneServerIsAskedAnewForAnother() throws IOException {
        options.reports(true);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        letADayPass();
        try (var other = new FaultyServer()) {
            other.publishes(authored.assemble(edition), key);
            // As a policy does: nobody presses Save.
            options.overwrite("server.url", other.url());
            member.browser().stopBackground();
            options.ringTheAlarm();
            options.tab().until("forgotten", () -> options.kept(QUEUE).isEmpty());
            reload();
            assertFalse(options.tab()
                    .eval("document.querySelector('#reports').checked")
                    .asBoolean());
            assertTrue(options.text("reportsNote").startsWith("You agreed to reports for another server."));
            options.tab().click("#reports");
            options.tab().until("agreed anew", () -> options.kept("reports.for").startsWith(other.url()));
            options.tab().until("no note", () -> options.text("reportsNote").isEmpty());
            assertEquals("They go to " + other.url() + "/v1/reports", options.text("reportsTo"));
            assertEquals(List.of(), other.reports());
        }
        assertEquals(List.of(), server.reports());
    }

    @Test
    @OneBrowser("AppearanceIT lays the options out in both")
    void theSectionCanBeReadInEverySurrounding() {
        options.reports(true);
        visit();
        options.tab().until("noted", () -> options.kept(QUEUE).contains("waiting "));
        for (String look : new String[] {"light", "dark", "narrow"}) {
            options.tab().viewport(look.equals("narrow") ? 320 : 760, 1_300, 1);
            member.browser().media(look.equals("dark"), false, false);
            reload();
            options.tab().screenshot(Stage.screenshot(kind, "reports-" + look));
            assertTrue(
                    options.tab()
                            .eval("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                            .asBoolean(),
                    look);
        }
    }

    /** On the page for longer than it is looked at for a report. */
    private void visit() {
        member.tab().activate();
        member.opens(AI_PAGE);
        member.tab().until("looked at for long", "performance.now() > 4500");
    }

    /** What waits has done so since 1970. */
    private void letADayPass() {
        options.overwrite(QUEUE, options.kept(QUEUE).replaceAll("waiting \\d+ ", "waiting 1 "));
    }

    private void askedOnceMore() {
        int before = server.asked();
        options.ringTheAlarm();
        options.tab().until("asked", () -> server.asked() > before);
        options.untilPlanned();
    }

    private void reload() {
        options.tab().activate();
        options.tab().open(member.browser().extensionPage("options.html"));
        options.untilAnswered();
        options.tab().until("terms shown", () -> !options.shownReports().isEmpty());
    }
}
