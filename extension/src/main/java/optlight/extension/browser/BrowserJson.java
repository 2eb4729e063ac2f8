package optlight.extension.browser;

import java.util.List;
import java.util.Optional;
import optlight.format.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/** {@link JsonValue} over what the browser's own parser gives. */
public final class BrowserJson extends JsonValue {
    /** Holds the value as its member {@code value}, so that numbers and booleans need no type of their own here. */
    private final JSObject box;

    private final Kind kind;

    private BrowserJson(JSObject box, Kind kind, String path) {
        super(path);
        this.box = box;
        this.kind = kind;
    }

    /** Empty if the text is not JSON. */
    public static Optional<JsonValue> parse(String text) {
        JSObject box = parseOrNull(text);
        return box == null ? Optional.empty() : Optional.of(of(box, "value", "$"));
    }

    /** Empty if the bytes are not UTF-8 to the letter. */
    public static Optional<String> text(byte[] utf8) {
        return Optional.ofNullable(decodeOrNull(Int8Array.copyFromJavaArray(utf8)));
    }

    public static byte[] utf8(String text) {
        return encode(text).copyToJavaArray();
    }

    private static BrowserJson of(JSObject holder, String key, String path) {
        return new BrowserJson(box(holder, key), Kind.valueOf(kindOf(holder, key)), path);
    }

    @Override
    protected Kind kind() {
        return kind;
    }

    @Override
    protected JsonValue rawMember(String key, String memberPath) {
        return of(valueOf(box), key, memberPath);
    }

    @Override
    protected List<String> rawKeys() {
        return List.of(keysOf(box));
    }

    @Override
    protected int rawSize() {
        return size(box);
    }

    @Override
    protected JsonValue rawEntry(int index, String entryPath) {
        return of(valueOf(box), "" + index, entryPath);
    }

    @Override
    protected String rawString() {
        return string(box);
    }

    @Override
    protected double rawNumber() {
        return number(box);
    }

    @JSBody(params = "text", script = "try { return {value: JSON.parse(text)}; } catch (e) { return null; }")
    private static native JSObject parseOrNull(String text);

    @JSBody(
            params = "bytes",
            script = "try { return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes); }"
                    + " catch (e) { return null; }")
    private static native String decodeOrNull(Int8Array bytes);

    @JSBody(params = "text", script = "return new Int8Array(new TextEncoder().encode(text).buffer);")
    private static native Int8Array encode(String text);

    /** The name of a {@link JsonValue.Kind}. Inherited members, such as {@code __proto__}, do not count. */
    @JSBody(
            params = {"holder", "key"},
            script = "if (!Object.prototype.hasOwnProperty.call(holder, key)) { return 'ABSENT'; } var v = holder[key];"
                    + "return v === null ? 'NULL' : Array.isArray(v) ? 'ARRAY' : (typeof v).toUpperCase();")
    private static native String kindOf(JSObject holder, String key);

    @JSBody(
            params = {"holder", "key"},
            script = "return {value: holder[key]};")
    private static native JSObject box(JSObject holder, String key);

    @JSBody(params = "box", script = "return box.value;")
    private static native JSObject valueOf(JSObject box);

    @JSBody(params = "box", script = "return Object.keys(box.value);")
    private static native String[] keysOf(JSObject box);

    @JSBody(params = "box", script = "return box.value.length;")
    private static native int size(JSObject box);

    @JSBody(params = "box", script = "return box.value;")
    private static native String string(JSObject box);

    @JSBody(params = "box", script = "return box.value;")
    private static native double number(JSObject box);
}
