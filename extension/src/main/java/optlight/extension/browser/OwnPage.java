package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
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

    /** As if the member had clicked: a button of ours for a field that every browser words in its own way. */
    @JSBody(params = "field", script = "field.click();")
    public static native void click(HTMLElement field);

    /** Called with the text of a file the member has chosen; with an empty one if it is far too long. */
    @JSBody(
            params = {"field", "listener"},
            script = "field.addEventListener('change', function () { var file = field.files[0];"
                    + " if (file) { (file.size > 1000000 ? Promise.resolve('') : file.text()).then(function (text) {"
                    + " field.value = ''; listener(text); }); } });")
    public static native void onFile(HTMLElement field, FileListener listener);

    /** A language by its own name, such as {@code Deutsch}. */
    @JSBody(params = "tag", script = "return new Intl.DisplayNames([tag], {type: 'language'}).of(tag);")
    public static native String languageName(String tag);

    /** Takes the text of a file. */
    @JSFunctor
    public interface FileListener extends JSObject {
        void loaded(String text);
    }

    /** Lets the browser save a text as a file, as any download. */
    @JSBody(
            params = {"name", "type", "text"},
            script = "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([text], {type: type}));"
                    + "link.download = name; link.click(); URL.revokeObjectURL(link.href);")
    public static native void save(String name, String type, String text);
    /** Called when it was opened or closed, by whatever. */
    @JSBody(
            params = {"details", "action"},
            script = "details.addEventListener('toggle', function () { action(); });")
    public static native void onToggle(HTMLElement details, Callback action);

    /** Called when a field within it has got another value. */
    @JSBody(
            params = {"form", "action"},
            script = "form.addEventListener('input', function () { action(); });")
    public static native void onInput(HTMLElement form, Callback action);

    /** A key that was meant for us alone does nothing else. */
    @JSBody(
            params = {"element", "listener"},
            script =
                    "element.addEventListener('keydown', function (event) {"
                            + " if (listener(event.key, event.shiftKey)) { event.preventDefault(); event.stopPropagation(); } });")
    public static native void onKey(HTMLElement element, KeyPress listener);

    /** A text without what people leave out when they seek: capitals, accents, and more than one blank. */
    @JSBody(
            params = "text",
            script = "return text.normalize('NFKD').replace(new RegExp('\\\\p{M}+', 'gu'), '').toLowerCase()"
                    + ".replace(/\\s+/g, ' ').trim();")
    public static native String searchable(String text);

    /** Whether the focus is somewhere in it. */
    @JSBody(params = "element", script = "return element.contains(document.activeElement);")
    public static native boolean hasFocus(HTMLElement element);

    /** Whether what has the focus can be seen, and is not the page itself: what is hidden loses the focus to it. */
    @JSBody(
            script = "var at = document.activeElement;"
                    + " return !!at && at !== document.body && at.checkVisibility();")
    public static native boolean isFocusShown();

    /** Whether it is laid out at all. */
    @JSBody(params = "element", script = "return element.checkVisibility();")
    public static native boolean isShown(HTMLElement element);

    @JSBody(script = "print();")
    public static native void print();
}
