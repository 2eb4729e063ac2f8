package optlight.extension.browser;

import org.teavm.jso.JSBody;

/** The time, and how to tell it to a person. */
public final class Clock {
    private Clock() {}

    /** Milliseconds since 1970. */
    @JSBody(script = "return Date.now();")
    public static native double nowMs();

    /** Milliseconds that only run forward. */
    @JSBody(script = "return performance.now();")
    public static native double runningMs();

    @JSBody(
            params = {"action", "ms"},
            script = "setTimeout(action, ms);")
    public static native void after(Callback action, double ms);

    /** Answers with what {@code clearInterval} takes. */
    @JSBody(
            params = {"action", "ms"},
            script = "return setInterval(action, ms);")
    public static native int every(Callback action, double ms);

    /** A day and a time of day in the browser's language. */
    @JSBody(
            params = {"ms", "language"},
            script = "return new Date(ms).toLocaleString(language, {dateStyle: 'medium', timeStyle: 'short'});")
    public static native String words(double ms, String language);

    /** As ISO 8601 writes it, in UTC. */
    @JSBody(params = "ms", script = "return new Date(ms).toISOString();")
    public static native String iso(double ms);

    /** A day in the browser's language. */
    @JSBody(
            params = {"ms", "language"},
            script = "return new Date(ms).toLocaleDateString(language, {dateStyle: 'medium'});")
    public static native String day(double ms, String language);

    /** A day in a language, its month in full: it stands in a sentence. */
    @JSBody(
            params = {"ms", "language"},
            script = "return new Date(ms).toLocaleDateString(language, {dateStyle: 'long'});")
    public static native String longDay(double ms, String language);

    /** A number of days in words, such as {@code 80 days}. */
    @JSBody(
            params = {"days", "language"},
            script = "return new Intl.NumberFormat(language, {style: 'unit', unit: 'day', unitDisplay: 'long'})"
                    + ".format(days);")
    public static native String days(int days, String language);

    /** From 0 up to but not 1. */
    @JSBody(script = "return Math.random();")
    public static native double random();
}
