package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.storage}: what stays, and what lasts as long as the browser runs. Values are JSON. */
public final class Storage {
    private Storage() {}

    @JSBody(script = "return (globalThis.browser || chrome).storage.local;")
    public static native Area local();

    @JSBody(script = "return (globalThis.browser || chrome).storage.session;")
    public static native Area session();

    /**
     * What an organisation has set: texts, and lists of texts joined by spaces. Empty where there is nothing: Firefox rejects
     * then, and a browser without policies has no such area.
     */
    @JSBody(
            script = "var none = function () { return new Map(); };"
                    + "var area = (globalThis.browser || chrome).storage.managed;"
                    + "if (!area) { return Promise.resolve(none()); }"
                    + "return area.get(null).then(function (found) { var texts = new Map();"
                    + " Object.keys(found).forEach(function (key) { var value = found[key];"
                    + "  if (typeof value === 'string') { texts.set(key, value); }"
                    + "  if (Array.isArray(value)) { texts.set(key, value.filter(function (each) {"
                    + "   return typeof each === 'string'; }).join(' ')); } });"
                    + " return texts; }).then(null, none);")
    public static native JSPromise<Texts> managed();

    /** Called soon after something that stays has changed, once for all that changes in one go. */
    @JSBody(
            params = "listener",
            script = "var timer = 0; (globalThis.browser || chrome).storage.onChanged.addListener("
                    + "function (changes, area) { if (area === 'local') { clearTimeout(timer);"
                    + " timer = setTimeout(function () { listener(); }, 50); } });")
    public static native void onChange(Callback listener);

    /** Called when one text that stays has changed. */
    @JSBody(
            params = {"key", "listener"},
            script = "(globalThis.browser || chrome).storage.onChanged.addListener(function (changes, area) {"
                    + " if (area === 'local' && changes[key]) { listener(); } });")
    public static native void onChangeOf(String key, Callback listener);

    /** {@code storage.StorageArea}. */
    @JSClass(transparent = true)
    public abstract static class Area implements JSObject {
        /** The texts under these keys; a key that is not there, or holds anything else, is left out. */
        @JSBody(
                params = "keys",
                script = "return this.get(keys).then(function (found) { var texts = new Map();"
                        + " keys.forEach(function (key) {"
                        + " if (typeof found[key] === 'string') { texts.set(key, found[key]); } }); return texts; });")
        public native JSPromise<Texts> texts(String[] keys);

        @JSBody(
                params = {"key", "text"},
                script =
                        "var items = {}; items[key] = text; return this.set(items).then(function () { return null; });")
        public native JSPromise<JSObject> put(String key, String text);

        /** All of them, or none. */
        @JSBody(
                params = {"keys", "texts"},
                script = "var items = {}; keys.forEach(function (key, i) { items[key] = texts[i]; });"
                        + "return this.set(items).then(function () { return null; });")
        public native JSPromise<JSObject> put(String[] keys, String[] texts);

        @JSBody(params = "keys", script = "return this.remove(keys).then(function () { return null; });")
        public native JSPromise<JSObject> remove(String[] keys);

        @JSBody(script = "return this.clear().then(function () { return null; });")
        public native JSPromise<JSObject> clear();

        /** The texts whose keys begin with one of these; all of them in one reading. */
        @JSBody(
                params = "prefixes",
                script = "return this.get(null).then(function (found) { var texts = new Map();"
                        + " Object.keys(found).forEach(function (key) {"
                        + " if (typeof found[key] === 'string' && prefixes.some(function (each) {"
                        + "  return key.indexOf(each) === 0; })) { texts.set(key, found[key]); } }); return texts; });")
        public native JSPromise<Texts> startingWith(String[] prefixes);

        @JSBody(
                params = "prefix",
                script = "return this.get(null).then(function (all) { return Object.keys(all).filter("
                        + "function (key) { return key.indexOf(prefix) === 0; }); });")
        public native JSPromise<Keys> keys(String prefix);
    }

    /** Texts by key. */
    @JSClass(transparent = true)
    public abstract static class Texts implements JSObject {
        /** The text; empty if there is none. */
        @JSBody(params = "key", script = "return this.get(key) || '';")
        public native String text(String key);

        /** The keys there are. */
        @JSBody(script = "return Array.from(this.keys());")
        public native String[] all();
    }

    /** Some keys of an area. */
    @JSClass(transparent = true)
    public abstract static class Keys implements JSObject {
        @JSBody(script = "return this;")
        public native String[] all();
    }
}
