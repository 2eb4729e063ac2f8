package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * {@code chrome.runtime}, {@code chrome.i18n}, {@code chrome.action}, {@code chrome.alarms} and {@code chrome.commands}, as far as we call them.
 *
 * @see <a href="https://developer.chrome.com/docs/extensions/reference/api">Chrome's extension API</a>
 */
public final class Extension {
    private Extension() {}

    /** Answers with what the listener replied; rejects if nobody listens, or the extension has been updated meanwhile. */
    @JSBody(
            params = "message",
            script = "try { return (globalThis.browser || chrome).runtime.sendMessage(message); }"
                    + " catch (e) { return Promise.reject(e); }")
    public static native JSPromise<JSObject> sendMessage(JSObject message);

    /**
     * {@link #sendMessage} for pages, without a promise: with one, TeaVM brings all it knows of JavaScript's values.
     *
     * @param failed called if nobody listens, or the extension has been updated meanwhile
     */
    @JSBody(
            params = {"message", "answered", "failed"},
            script = "new Promise(function (sent) { sent((globalThis.browser || chrome).runtime.sendMessage(message));"
                    + " }).then(function (answer) { answered(answer); }, function () { failed(); });")
    public static native void ask(JSObject message, Reply answered, Callback failed);

    /** Sends a message from a page and waits for no answer. */
    @JSBody(
            params = "message",
            script = "new Promise(function (sent) { sent((globalThis.browser || chrome).runtime.sendMessage(message));"
                    + " }).then(null, function () {});")
    public static native void tell(JSObject message);

    /**
     * Whether no other script of ours runs in this document: where the manifest does not name the page, it can be put in twice.
     * The page cannot see it; our scripts have a world of their own, in which an element named so is no answer. True for the
     * first who asks.
     */
    @JSBody(script = "return globalThis.guiding === true ? false : globalThis.guiding = true;")
    public static native boolean isFirstHere();

    /** Whether one has asked {@link #isFirstHere} before, and asks nothing itself. */
    @JSBody(script = "return globalThis.guiding === true;")
    public static native boolean isGuiding();

    /** Whether the extension is still the one this script came from: not updated, switched off or removed meanwhile. */
    @JSBody(script = "try { return !!(globalThis.browser || chrome).runtime.id; } catch (e) { return false; }")
    public static native boolean isAlive();

    @JSBody(params = "listener", script = "(globalThis.browser || chrome).runtime.onMessage.addListener(listener);")
    public static native void onMessage(MessageListener listener);

    /** Also called after an update of the extension or of the browser. */
    @JSBody(
            params = "listener",
            script = "(globalThis.browser || chrome).runtime.onInstalled.addListener(function (details) {"
                    + " listener(details.reason === 'install'); });")
    public static native void onInstalled(InstallListener listener);

    @JSBody(
            params = "listener",
            script = "(globalThis.browser || chrome).runtime.onStartup.addListener(function () { listener(); });")
    public static native void onStartup(Callback listener);

    /** Our version, as {@code 0.1.0}. */
    @JSBody(script = "return (globalThis.browser || chrome).runtime.getManifest().version;")
    public static native String version();

    /** Whether the browser is Firefox, or of its kin. */
    @JSBody(script = "return !!(globalThis.browser && browser.runtime.getBrowserInfo);")
    public static native boolean isGecko();

    /** The address of a file of the extension. Never to be put into a page. */
    @JSBody(params = "path", script = "return (globalThis.browser || chrome).runtime.getURL(path);")
    public static native String url(String path);

    @JSBody(script = "return (globalThis.browser || chrome).runtime.openOptionsPage();")
    public static native void openOptionsPage();

    /** One of our own words in the browser's language; empty if there is none by that name. */
    @JSBody(params = "name", script = "return (globalThis.browser || chrome).i18n.getMessage(name);")
    public static native String word(String name);

    @JSBody(
            params = {"name", "first"},
            script = "return (globalThis.browser || chrome).i18n.getMessage(name, [first]);")
    public static native String word(String name, String first);

    @JSBody(
            params = {"name", "first", "second"},
            script = "return (globalThis.browser || chrome).i18n.getMessage(name, [first, second]);")
    public static native String word(String name, String first, String second);

    @JSBody(
            params = {"name", "first", "second", "third"},
            script = "return (globalThis.browser || chrome).i18n.getMessage(name, [first, second, third]);")
    public static native String word(String name, String first, String second, String third);

    /** The language of the browser's own windows, such as {@code de-AT}. */
    @JSBody(script = "return (globalThis.browser || chrome).i18n.getUILanguage();")
    public static native String language();

    @JSBody(params = "text", script = "(globalThis.browser || chrome).action.setBadgeText({text: text});")
    public static native void badgeText(String text);

    @JSBody(params = "color", script = "(globalThis.browser || chrome).action.setBadgeBackgroundColor({color: color});")
    public static native void badgeColor(String color);

    @JSBody(params = "title", script = "(globalThis.browser || chrome).action.setTitle({title: title});")
    public static native void buttonTitle(String title);

    /** @param whenMs milliseconds since 1970 */
    @JSBody(
            params = {"name", "whenMs", "periodMinutes"},
            script = "(globalThis.browser || chrome).alarms.create(name,"
                    + " {when: whenMs, periodInMinutes: periodMinutes});")
    public static native void alarm(String name, double whenMs, double periodMinutes);

    /** @param whenMs milliseconds since 1970 */
    @JSBody(
            params = {"name", "whenMs"},
            script = "(globalThis.browser || chrome).alarms.create(name, {when: whenMs});")
    public static native void alarmOnce(String name, double whenMs);

    /** Whether the browser knows that it has no network; that it has one does not mean that anything can be reached. */
    @JSBody(script = "return navigator.onLine === false;")
    public static native boolean isOffline();

    @JSBody(script = "return (globalThis.browser || chrome).alarms.clearAll().then(function () { return null; });")
    public static native JSPromise<JSObject> clearAlarms();

    @JSBody(
            params = "listener",
            script = "(globalThis.browser || chrome).alarms.onAlarm.addListener(function (alarm) {"
                    + " listener(alarm && alarm.name || ''); });")
    public static native void onAlarm(AlarmListener listener);

    @JSBody(params = "name", script = "(globalThis.browser || chrome).alarms.clear(name);")
    public static native void clearAlarm(String name);

    /** The keyboard command, whatever keys the member has given it. */
    @JSBody(
            params = "listener",
            script = "(globalThis.browser || chrome).commands.onCommand.addListener(function () { listener(); });")
    public static native void onCommand(Callback listener);

    /** Returns {@code true} to say that {@code reply} will be called later; works the same in both browsers. */
    @JSFunctor
    public interface MessageListener extends JSObject {
        boolean onMessage(JSObject message, Sender sender, Reply reply);
    }

    /** Whether the extension is here for the first time, or else was updated, as the browser can be. */
    @JSFunctor
    public interface InstallListener extends JSObject {
        void call(boolean first);
    }

    /** Is told the name of the alarm that rings. */
    @JSFunctor
    public interface AlarmListener extends JSObject {
        void call(String name);
    }

    /** Takes the answer to a message. */
    @JSFunctor
    public interface Reply extends JSObject {
        void send(JSObject answer);
    }

    /** {@code runtime.MessageSender}. */
    @JSClass(transparent = true)
    public abstract static class Sender implements JSObject {
        /** The tab the message comes from; -1 if it comes from none. */
        @JSBody(script = "return this.tab ? this.tab.id : -1;")
        public native int tab();

        /** The address of the page or worker that sent it; empty if the browser does not say. */
        @JSBody(script = "return this.url || '';")
        public native String url();

        /** The frame of the tab: 0 for the page itself; -1 if it comes from no tab. */
        @JSBody(script = "return this.frameId >= 0 ? this.frameId : -1;")
        public native int frame();

        /** By which the browser knows the document that has sent it; empty in Firefox before 153. */
        @JSBody(script = "return this.documentId || '';")
        public native String document();
    }
}
