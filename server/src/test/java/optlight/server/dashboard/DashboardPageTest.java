package optlight.server.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import optlight.server.report.BreakageReport;
import optlight.server.report.SampleBreakage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DashboardPageTest {
    private static final BreakageReport REPORT = SampleBreakage.report();

    private final Document page = page(Optional.empty());

    @Test
    void saysWhatBrokeAndSinceWhen() {
        var broken = page.selectFirst("section#genai-training");
        assertEquals(
                "Not found in most reports since 2026-11-24.",
                broken.selectFirst(".broken").text());
        assertEquals(1, broken.select("path.since").size());
        assertTrue(
                page.body().text().contains("1 of 2 settings are certainly not found in most reports"),
                page.body().text());
        assertEquals("genai-training", page.select("h2").get(0).text(), "first of all");
        assertTrue(page.select("section#research .broken").isEmpty());
    }

    @Test
    void chartsEveryDayOfEverySetting() {
        for (var chart : page.select("section svg")) {
            int days = chart.select("rect").stream()
                    .mapToInt(it -> it.hasClass("unknown") || it.hasClass("hidden") ? 1 : 0)
                    .sum();
            assertEquals(60, days, "a bar or a hint that there is too little");
        }
        assertEquals(
                "genai-training, outcomes by day",
                page.selectFirst("section svg").attr("aria-label"));
        assertTrue(page.select("rect.absent > title")
                .text()
                .contains("2026-11-24: located < 20, hint < 20, absent 40, ambiguous < 20"));
    }

    @Test
    void comparesVersions() {
        var rows = page.select("section#genai-training table:has(caption:contains(serial)) tbody tr");
        assertEquals("5 90 < 20 80 < 20 46–59 %", rows.get(0).text());
        assertEquals("6 < 20 < 20 40 < 20 0–49 %", rows.get(1).text());
    }

    @Test
    void showsNoNumberBelow20() {
        for (var cell : page.select("tbody td")) {
            String text = cell.text();
            assertTrue(
                    text.equals("< 20") || text.equals("not known") || text.endsWith("%") || Long.parseLong(text) >= 20,
                    text);
        }
        assertTrue(page.body().text().contains("Numbers below 20 are never shown"));
        assertFalse(page.outerHtml().contains("rarely-seen"), "not even that it was reported");
        assertTrue(page.body().text().contains("reported too seldom, or not at all"), "and not how many");
    }

    @Test
    void neitherLoadsNorRunsAnything() {
        assertTrue(page.select("script, link, img, iframe, form, [src], [style], [onclick]")
                .isEmpty());
        assertEquals(
                "light dark", page.select("style").get(0).data().replaceAll("(?s).*color-scheme: ([a-z ]+);.*", "$1"));
    }

    @Test
    void saysTroubleAsText() {
        var troubled = page(Optional.of("<script>alert(1)</script>"));
        assertTrue(troubled.select("script").isEmpty());
        assertTrue(troubled.body().text().contains("<script>alert(1)</script>"));
    }

    private static Document page(Optional<String> trouble) {
        var html = new StringWriter();
        try {
            DashboardPage.write(REPORT, trouble, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jsoup.parse(html.toString());
    }
}
