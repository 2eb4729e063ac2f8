package optlight.benchmark.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What the main thread of one page did from its navigation on. Times are what a processor was busy, milliseconds; when
 * something began is milliseconds after the navigation.
 */
public final class PageTrace {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Slice> tasks;
    private final double startMs;

    private PageTrace(List<Slice> tasks, double startMs) {
        this.tasks = tasks;
        this.startMs = startMs;
    }

    /**
     * Reads Chromium's trace format.
     *
     * @param address where the page was loaded from
     * @throws IllegalArgumentException if this is no trace, or has no navigation to the address
     * @see <a href="https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU">Trace Event Format</a>
     */
    public static PageTrace read(String json, String address) {
        JsonNode events;
        try {
            events = MAPPER.readTree(json).path("traceEvents");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a trace: " + e.getOriginalMessage(), e);
        }
        if (!events.isArray()) {
            throw new IllegalArgumentException("not a trace: no traceEvents");
        }
        JsonNode navigation = navigation(events, address);
        double startMs = navigation.path("ts").asDouble() / 1_000;
        List<Slice> slices = new ArrayList<>();
        for (JsonNode event : events) {
            if (event.path("ph").asText().equals("X")
                    && event.path("pid").equals(navigation.path("pid"))
                    && event.path("tid").equals(navigation.path("tid"))
                    && event.path("ts").asDouble() / 1_000 >= startMs) {
                slices.add(Slice.of(event));
            }
        }
        return new PageTrace(nested(slices), startMs);
    }

    /** The last of them: the page before it may have had the same address. */
    private static JsonNode navigation(JsonNode events, String address) {
        JsonNode last = null;
        for (JsonNode event : events) {
            JsonNode data = event.path("args").path("data");
            if (event.path("name").asText().equals("navigationStart")
                    && data.path("documentLoaderURL").asText().equals(address)
                    && (last == null
                            || event.path("ts").asDouble() >= last.path("ts").asDouble())) {
                last = event;
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("no navigation to " + address + " in the trace");
        }
        return last;
    }

    private static List<Slice> nested(List<Slice> slices) {
        // The outer one first where both begin at once.
        slices.sort(Comparator.comparingDouble(Slice::startMs)
                .thenComparing(Comparator.comparingDouble(Slice::endMs).reversed()));
        List<Slice> outermost = new ArrayList<>();
        Deque<Slice> open = new ArrayDeque<>();
        for (Slice slice : slices) {
            while (!open.isEmpty() && !open.peek().encloses(slice)) {
                open.pop();
            }
            (open.isEmpty() ? outermost : open.peek().inner()).add(slice);
            open.push(slice);
        }
        return outermost;
    }

    /** How often any code of an extension was compiled, evaluated or called. */
    public int extensionCode() {
        return (int) all(tasks).stream().filter(Slice::isExtension).count();
    }

    /** Compiling the extension's scripts before they run; functions that are compiled when first called are not in it. */
    public double compileMs() {
        return sum(outermost(tasks, it -> it.is("v8.compile") && it.isExtension()));
    }

    /** Running the extension's scripts once from top to bottom, compiled for it. */
    public double evaluateMs() {
        return sum(outermost(tasks, it -> it.isExtension() && (it.is("EvaluateScript") || it.is("v8.compile"))));
    }

    /** All code of the extension that the browser names as such; what promises run later is not in it. */
    public double extensionMs(double fromMs, double toMs) {
        return sum(outermost(within(fromMs, toMs), Slice::isExtension));
    }

    /** Style and layout worked out while the extension's code waited for it, of {@link #extensionMs}. */
    public double forcedLayoutMs(double fromMs, double toMs) {
        List<Slice> layouts = new ArrayList<>();
        for (Slice own : outermost(within(fromMs, toMs), Slice::isExtension)) {
            layouts.addAll(outermost(own.inner(), it -> it.is("UpdateLayoutTree") || it.is("Layout")));
        }
        return sum(layouts);
    }

    /** What promises run, the page's and an extension's alike: the browser does not say whose they are. */
    public double promisesMs(double fromMs, double toMs) {
        double ms = 0;
        for (Slice run : outermost(within(fromMs, toMs), it -> it.isExtension() || it.is("RunMicrotasks"))) {
            if (!run.isExtension()) {
                ms += run.processorMs() - sum(outermost(run.inner(), it -> it.is("FunctionCall")));
            }
        }
        return ms;
    }

    /** Everything the thread did. */
    public double tasksMs(double fromMs, double toMs) {
        return sum(within(fromMs, toMs));
    }

    /** The longest task with code of the extension in it; 0 if there is none. */
    public double longestTaskMs() {
        return tasks.stream()
                .filter(Slice::hasExtension)
                .mapToDouble(Slice::processorMs)
                .max()
                .orElse(0);
    }

    private List<Slice> within(double fromMs, double toMs) {
        return tasks.stream()
                .filter(it -> it.startMs() - startMs >= fromMs && it.startMs() - startMs < toMs)
                .toList();
    }

    private interface Kind {
        boolean has(Slice slice);
    }

    /** Those of a kind that are not within another of it. */
    private static List<Slice> outermost(List<Slice> among, Kind kind) {
        List<Slice> found = new ArrayList<>();
        for (Slice slice : among) {
            if (kind.has(slice)) {
                found.add(slice);
            } else {
                found.addAll(outermost(slice.inner(), kind));
            }
        }
        return found;
    }

    private static List<Slice> all(List<Slice> among) {
        List<Slice> found = new ArrayList<>();
        for (Slice slice : among) {
            found.add(slice);
            found.addAll(all(slice.inner()));
        }
        return found;
    }

    private static double sum(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::processorMs).sum();
    }
}
