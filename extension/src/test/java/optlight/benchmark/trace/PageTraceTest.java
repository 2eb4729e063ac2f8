package optlight.benchmark.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTraceTest {
    private static final String ADDRESS = "https://www.linkedin.com/feed/";
    private static final String NAVIGATION = """
            {"ph": "R", "name": "navigationStart", "pid": 7, "tid": 1, "ts": 1000000,
             "args": {"data": {"documentLoaderURL": "https://www.linkedin.com/feed/"}}}""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing at all       | ``                                         | not a trace
            cut off              | {"traceEvents": [{"ph": "X"                | not a trace
            no JSON              | <html></html>                              | not a trace
            no events            | {"metadata": {}}                           | not a trace: no traceEvents
            events of a sort     | {"traceEvents": {"ph": "X"}}               | not a trace: no traceEvents
            no navigation        | {"traceEvents": []}                        | no navigation to https
            to another page      | {"traceEvents": [{"name": "navigationStart", "ts": 1, "args": {"data": {"documentLoaderURL": "about:blank"}}}]} | no navigation to https
            events that are none | {"traceEvents": [1, null, "text", []]}     | no navigation to https
            """)
    void whatIsNoTraceOfThePageIsRefused(String why, String json, String message) {
        var refused = assertThrows(IllegalArgumentException.class, () -> PageTrace.read(json, ADDRESS));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void countsWhatTheProcessorDidAndNotWhatTheClockSaid() {
        assertEquals(2, trace(own("EvaluateScript", 0, 90, 2)).evaluateMs());
    }

    @Test
    void takesTheClockWhereTheProcessorIsNotKnown() {
        assertEquals(9, trace(event("EvaluateScript", 0, 9, "", OURS)).evaluateMs());
    }

    @Test
    void compilingWithinTheEvaluationCountsOnce() {
        PageTrace trace = trace(own("EvaluateScript", 0, 9, 9), own("v8.compile", 0, 4, 4));
        assertEquals(4, trace.compileMs());
        assertEquals(9, trace.evaluateMs());
        assertEquals(9, trace.extensionMs(0, 100));
        assertEquals(2, trace.extensionCode());
    }

    @Test
    void compilingBeforeTheEvaluationIsAddedToIt() {
        assertEquals(
                13,
                trace(own("v8.compile", 0, 4, 4), own("EvaluateScript", 5, 9, 9))
                        .evaluateMs());
    }

    @Test
    void whatBeginsWithItsTaskIsWithinIt() {
        PageTrace trace = trace(own("FunctionCall", 3, 2, 2), page("RunTask", 3, 8, 8));
        assertEquals(8, trace.longestTaskMs());
        assertEquals(8, trace.tasksMs(0, 100));
    }

    @Test
    void scriptsOfThePageAreNotTheExtensions() {
        PageTrace trace = trace(page("EvaluateScript", 0, 9, 9), page("FunctionCall", 20, 9, 9));
        assertEquals(0, trace.evaluateMs());
        assertEquals(0, trace.extensionMs(0, 100));
        assertEquals(0, trace.extensionCode());
        assertEquals(0, trace.longestTaskMs());
    }

    @Test
    void otherThreadsProcessesAndWhatWasBeforeDoNotCount() {
        String elsewhere = own("FunctionCall", 0, 9, 9);
        PageTrace trace = trace(
                elsewhere.replace("\"tid\": 1", "\"tid\": 2"),
                elsewhere.replace("\"pid\": 7", "\"pid\": 8"),
                own("FunctionCall", -20, 9, 9));
        assertEquals(0, trace.extensionCode());
    }

    @Test
    void theLastNavigationCounts() {
        String again = NAVIGATION.replace("\"ts\": 1000000", "\"ts\": 1050000").replace("\"pid\": 7", "\"pid\": 9");
        PageTrace trace = trace(
                again,
                own("FunctionCall", 60, 1, 1),
                own("FunctionCall", 61, 3, 3).replace("\"pid\": 7", "\"pid\": 9"));
        assertEquals(3, trace.extensionMs(0, 20));
    }

    @Test
    void layoutThatItsCodeWaitedForCountsOnceAndTheBrowsersOwnNotAtAll() {
        PageTrace trace = trace(
                own("FunctionCall", 0, 20, 20),
                page("UpdateLayoutTree", 1, 8, 8),
                page("Layout", 2, 3, 3),
                page("Layout", 10, 2, 2),
                page("Layout", 30, 5, 5));
        assertEquals(10, trace.forcedLayoutMs(0, 100));
    }

    @Test
    void aWindowHasTheTasksThatBeginInIt() {
        PageTrace trace = trace(
                page("RunTask", 0, 10, 10),
                own("FunctionCall", 1, 5, 5),
                page("RunTask", 100, 10, 10),
                own("FunctionCall", 101, 3, 3));
        assertEquals(5, trace.extensionMs(0, 100));
        assertEquals(3, trace.extensionMs(100, 200));
        assertEquals(10, trace.tasksMs(100, 200));
    }

    @Test
    void promisesAreWithoutTheCallsThatSayWhoseTheyAre() {
        PageTrace trace =
                trace(page("RunMicrotasks", 0, 20, 20), own("FunctionCall", 1, 4, 4), page("FunctionCall", 10, 6, 6));
        assertEquals(10, trace.promisesMs(0, 100));
        assertEquals(4, trace.extensionMs(0, 100));
    }

    @Test
    void promisesOfACallBelongToIt() {
        PageTrace trace = trace(own("FunctionCall", 0, 20, 20), page("RunMicrotasks", 5, 9, 9));
        assertEquals(0, trace.promisesMs(0, 100));
        assertEquals(20, trace.extensionMs(0, 100));
    }

    private static final String OURS = "chrome-extension://abc/content.js";

    private static PageTrace trace(String... events) {
        String all = NAVIGATION + (events.length == 0 ? "" : ", " + String.join(", ", List.of(events)));
        return PageTrace.read("{\"traceEvents\": [" + all + "]}", ADDRESS);
    }

    private static String own(String name, int atMs, int ms, int processorMs) {
        return event(name, atMs, ms, ", \"tdur\": " + processorMs * 1_000, OURS);
    }

    private static String page(String name, int atMs, int ms, int processorMs) {
        return event(name, atMs, ms, ", \"tdur\": " + processorMs * 1_000, ADDRESS + "app.js");
    }

    private static String event(String name, int atMs, int ms, String more, String url) {
        return "{\"ph\": \"X\", \"name\": \"" + name + "\", \"pid\": 7, \"tid\": 1, \"ts\": "
                + (1_000_000 + atMs * 1_000) + ", \"dur\": " + ms * 1_000 + more + ", \"args\": {\"data\": {\"url\": \""
                + url + "\"}}}";
    }
}
