package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What TeaVM's bindings lack for the extension's own pages. Never for a page of LinkedIn. */
public final class OwnPage {
    private OwnPage() {}

    /** The text in a {@code textarea}, or what is chosen in a {@code select}. */
    @JSBody(params = "area", script = "return area.value;")
    public static native String value(HTMLElement area);

    /** Called when a field has another value than before, whether by pointer or by keys. */
    @JSBody(
            params = {"field", "action"},
            script = "field.addEventListener('change', function () { action(); });")
    public static native void onChange(HTMLElement field, Callback action);

    @JSBody(
            params = {"area", "text"},
            script = "area.value = text;")
    public static native void fill(HTMLElement area, String text);

    /** Lets the browser save a text as a file, as any download. */
    @JSBody(
            params = {"name", "text"},
            script = "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([text], {type: 'text/html'}));"
                    + "link.download = name; link.click(); URL.revokeObjectURL(link.href);")
    public static native void save(String name, String text);
}
