package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.tabs}, as far as we call it. */
public final class Tabs {
    private Tabs() {}

    /** The id of the tab in front; -1 if there is none. */
    @JSBody(
            script = "return (globalThis.browser || chrome).tabs.query({active: true, lastFocusedWindow: true})"
                    + ".then(function (tabs) { return {id: tabs.length ? tabs[0].id : -1,"
                    + " url: tabs.length && tabs[0].url || ''}; });")
    public static native JSPromise<Tab> active();

    /** The tab in front in the window of the page that asks; its address is empty if it is none of LinkedIn's. */
    @JSBody(
            script = "return (globalThis.browser || chrome).tabs.query({active: true, currentWindow: true})"
                    + ".then(function (tabs) { var url = tabs.length && tabs[0].url || '';"
                    + " return {id: tabs.length ? tabs[0].id : -1,"
                    + " url: url.startsWith('https://www.linkedin.com/') ? url : ''}; });")
    public static native JSPromise<Tab> inThisWindow();

    /** Called when another tab is in front, or a tab has gone to another address. */
    @JSBody(
            params = "listener",
            script = "var tabs = (globalThis.browser || chrome).tabs;"
                    + "tabs.onActivated.addListener(function () { listener(); });"
                    + "tabs.onUpdated.addListener(function (id, change) { if (change.url || change.status) {"
                    + " listener(); } });")
    public static native void onFront(Callback listener);

    /** Of the tabs that show LinkedIn's settings the one that was in front last; its id is -1 if there is none. */
    @JSBody(
            script = "return (globalThis.browser || chrome).tabs.query({url:"
                    + " ['https://www.linkedin.com/mypreferences/*',"
                    + " 'https://www.linkedin.com/psettings/*']}).then(function (tabs) { tabs.sort(function (one,"
                    + " other) { return other.lastAccessed - one.lastAccessed; }); return {id: tabs.length ?"
                    + " tabs[0].id : -1, url: tabs.length ? tabs[0].url : ''}; });")
    public static native JSPromise<Tab> lastOfSettings();

    /** A tab; its address is empty if it is none of LinkedIn's. Rejects if there is no such tab. */
    @JSBody(
            params = "id",
            script = "return (globalThis.browser || chrome).tabs.get(id).then(function (tab) { var url = tab.url || '';"
                    + " return {id: id, url: url.startsWith('https://www.linkedin.com/') ? url : ''}; });")
    public static native JSPromise<Tab> get(int id);

    @JSBody(
            params = "url",
            script = "return (globalThis.browser || chrome).tabs.create({url: url})"
                    + ".then(function (tab) { return {id: tab.id, url: url}; });")
    public static native JSPromise<Tab> open(String url);

    @JSBody(
            params = {"id", "url"},
            script = "return (globalThis.browser || chrome).tabs.update(id, {url: url})"
                    + ".then(function (tab) { return {id: tab.id, url: url}; });")
    public static native JSPromise<Tab> navigate(int id, String url);

    /** As {@link #navigate}, and brings the tab to the front; rejects if there is no such tab. */
    @JSBody(
            params = {"id", "url"},
            script = "return (globalThis.browser || chrome).tabs.update(id, {url: url, active: true})"
                    + ".then(function (tab) { return {id: tab.id, url: url}; });")
    public static native JSPromise<Tab> navigateInFront(int id, String url);

    /** Tells our scripts in all LinkedIn tabs; tabs without one are passed over. */
    @JSBody(
            params = "message",
            script = "var tabs = (globalThis.browser || chrome).tabs;tabs.query({url:"
                    + " 'https://www.linkedin.com/*'}).then(function (found) { found.forEach(function (tab) {"
                    + " tabs.sendMessage(tab.id, message).catch(function () {}); }); });")
    public static native void tellAll(JSObject message);

    /** Tells our script in the tab in front; a tab without one is passed over. */
    @JSBody(
            params = "message",
            script = "var tabs = (globalThis.browser || chrome).tabs;tabs.query({active: true, lastFocusedWindow:"
                    + " true}).then(function (found) { found.forEach(function (tab) { tabs.sendMessage(tab.id,"
                    + " message).catch(function () {}); }); });")
    public static native void tellActive(JSObject message);

    @JSBody(params = "listener", script = "(globalThis.browser || chrome).tabs.onRemoved.addListener(listener);")
    public static native void onRemoved(TabListener listener);

    /** Called when a tab has loaded a page; the address is empty if it is none of LinkedIn's. */
    @JSBody(
            params = "listener",
            script = "(globalThis.browser || chrome).tabs.onUpdated.addListener(function (id, change, tab) { if"
                    + " (change.status === 'complete') { var url = tab.url || ''; listener({id: id, url:"
                    + " url.startsWith('https://www.linkedin.com/') ? url : ''}); } });")
    public static native void onLoaded(LoadListener listener);

    /** A tab that has loaded a page. */
    @JSFunctor
    public interface LoadListener extends JSObject {
        void call(Tab tab);
    }

    /** A tab's id. */
    @JSFunctor
    public interface TabListener extends JSObject {
        void call(int tab);
    }

    /** A tab, and the address it shows as far as we may know it. */
    @JSClass(transparent = true)
    public abstract static class Tab implements JSObject {
        @JSBody(script = "return this.id;")
        public native int id();

        @JSBody(script = "return this.url;")
        public native String url();
    }
}
