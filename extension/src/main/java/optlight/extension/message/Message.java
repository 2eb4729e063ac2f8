package optlight.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/**
 * A message or an answer: a kind and some texts. It travels as a plain object, which both browsers copy.
 *
 * <p>Kinds and what they carry:
 *
 * <ul>
 *   <li>{@link #GUIDANCE} (page → background): {@code path}; answered with a {@link PageTask}
 *   <li>{@link #ENGINE} (page → background): {@code path}: there is something to look for; to be given the script that does
 *   <li>{@link #SEEN} (page → background): {@code setting}, {@code control}, {@code state}, {@code first} (as it was
 *       when the page came: if it was another, the member has changed it there)
 *   <li>{@link #DISMISSED} (page → background): the member closed the overlay in this tab
 *   <li>{@link #ONWARD} (page → background): {@code setting}: the member wants to be led on to this step of
 *       the guide
 *   <li>{@link #REFRESH} (background → page): ask for guidance again
 *   <li>{@link #FOCUS} (background → page): the member wants to be in the card
 *   <li>{@link #OVERVIEW} (own pages → background): answered with everything the popup shows, see {@code Overview}
 *   <li>{@link #SHOW} (own pages): {@code setting}: lead the member there
 *   <li>{@link #BEGIN} (own pages): {@code guide}: lead the member through it
 *   <li>{@link #SERVER} (own pages): {@code url}, {@code key}; both empty to do without; answered with an overview
 *   <li>{@link #INSPECT} (page → background): {@code path}; answered with the {@link PageTask} of the page, whether or not
 *       the member has closed the overlay there; refused while the developer section is off
 *   <li>{@link #INSPECTED} (page → own pages): {@code path}, {@code html}, {@code explanations}: why each locator was
 *       answered as it was
 *   <li>{@link #FOUND} (page → background): {@code setting}, {@code doubt} (0 located, 1 hint, 2 ambiguous, 3 absent), {@code
 *       reason}: what came of looking; only where the {@link PageTask} asks for it
 *   <li>{@link #REPORTS} (own pages): {@code on}: {@code yes} or {@code no}, empty to leave it; answered with {@code on}
 *       ({@code yes} or empty), {@code forbidden} ({@code yes} if the organisation has), {@code to} (the address; empty if
 *       there is none), {@code bodies} (what waits, word for word) and {@code example}
 *   <li>{@link #CHOOSE} (own pages): {@code choice}, {@code value}: the member chooses this from now on; answered with an
 *       overview, which has a {@code problem} if it could not be
 *   <li>{@link #EXPORT} (own pages): {@code states}, {@code yes} to have them in the file; answered with its text as {@code json}
 *   <li>{@link #IMPORT} (own pages): {@code json}, the text of such a file; answered with an overview, or with the {@code
 *       refusal} ({@code notOurs}, {@code newer}, {@code wrong} with {@code where}), and then nothing has changed
 *   <li>{@link #ERASE} (own pages): everything we keep; answered with an overview
 *   <li>{@link #CHECK} (own pages): ask the server now; answered with an overview
 *   <li>{@link #BESIDE} (background → page): in answer to anything, if the member wants nothing read there: to stop
 *   <li>{@link #HERE} (own pages): {@code url}; answered with {@code settings}, the ids of those whose page it is
 *   <li>{@link #MARK} (own pages): {@code setting}, {@code mark} (a {@code Mark.Kind}'s word; empty to take it back);
 *       answered with an overview
 *   <li>{@link #RESUME} (own pages): {@code guide}: lead the member to the step where they left it
 *   <li>{@link #NEXT} (own pages): {@code guide}: lead the member to the step after that
 *   <li>{@link #END} (own pages): the guide is not walked any more, in no tab; answered with an overview
 *   <li>{@link #CHECKUP} (own pages): {@code does} ({@code begin}, {@code pause}, {@code resume}, {@code stop}), to begin {@code
 *       which} (a {@code CheckupPlan}'s word); answered with an overview
 *   <li>{@link #LOG} (own pages): answered with {@code changes}, see {@code LogEntries}
 *   <li>{@link #FORGET} (own pages): all that was seen and said is forgotten; answered as {@link #LOG}
 * </ul>
 */
@JSClass(transparent = true)
public abstract class Message implements JSObject {
    public static final String GUIDANCE = "guidance";
    public static final String ENGINE = "engine";
    public static final String SEEN = "seen";
    public static final String DISMISSED = "dismissed";
    public static final String ONWARD = "onward";
    public static final String REFRESH = "refresh";
    public static final String FOCUS = "focus";
    public static final String OVERVIEW = "overview";
    public static final String SHOW = "show";
    public static final String BEGIN = "begin";
    public static final String SERVER = "server";
    public static final String FOUND = "found";
    public static final String REPORTS = "reports";
    public static final String CHECK = "check";
    public static final String CHOOSE = "choose";
    public static final String EXPORT = "export";
    public static final String IMPORT = "import";
    public static final String ERASE = "erase";
    public static final String BESIDE = "beside";
    public static final String HERE = "here";
    public static final String MARK = "mark";
    public static final String RESUME = "resume";
    public static final String NEXT = "next";
    public static final String END = "end";
    public static final String CHECKUP = "checkup";
    public static final String LOG = "log";
    public static final String FORGET = "forget";
    public static final String INSPECT = "inspect";
    public static final String INSPECTED = "inspected";

    @JSBody(params = "kind", script = "return {kind: kind};")
    public static native Message of(String kind);

    /** An object of texts without a kind, to stand in a message. */
    @JSBody(script = "return {};")
    public static native Message empty();

    /** What arrived, seen as a message; an empty one if it is none. */
    @JSBody(params = "any", script = "return any && typeof any === 'object' ? any : {};")
    public static native Message from(JSObject any);

    public final String kind() {
        return text("kind");
    }

    /** The text under a key; empty if there is none. */
    @JSBody(params = "key", script = "return typeof this[key] === 'string' ? this[key] : '';")
    public native String text(String key);

    @JSBody(
            params = {"key", "text"},
            script = "this[key] = text; return this;")
    public native Message with(String key, String text);

    @JSBody(
            params = {"key", "entry"},
            script = "this[key] = entry; return this;")
    public native Message with(String key, Message entry);

    @JSBody(
            params = {"key", "number"},
            script = "this[key] = number; return this;")
    public native Message with(String key, int number);

    /** As a file that people can read. */
    @JSBody(script = "return JSON.stringify(this, null, 2);")
    public native String json();

    /** As it is kept, for {@link #kept}. */
    @JSBody(script = "return JSON.stringify(this);")
    public native String line();

    /** What was kept; an empty message if the text is none. */
    @JSBody(
            params = "line",
            script = "try { var it = JSON.parse(line); return it && typeof it === 'object' ? it : {}; }"
                    + " catch (e) { return {}; }")
    public static native Message kept(String line);

    /** The messages under a key; none if there are none. */
    @JSBody(params = "key", script = "return Array.isArray(this[key]) ? this[key] : [];")
    public native Message[] list(String key);

    @JSBody(
            params = {"key", "entries"},
            script = "this[key] = entries; return this;")
    public native Message with(String key, Message[] entries);

    /** What is under a key, as JSON: to tell whether it is still the same. */
    @JSBody(params = "key", script = "return JSON.stringify(this[key]) || '';")
    public native String written(String key);

    /** The message under a key; an empty one if there is none. */
    @JSBody(params = "key", script = "var it = this[key]; return it && typeof it === 'object' ? it : {};")
    public native Message part(String key);

    /** How many entries there are under a key. Whoever reads them one by one pays for no array of Java's. */
    @JSBody(params = "key", script = "return Array.isArray(this[key]) ? this[key].length : 0;")
    public native int size(String key);

    @JSBody(
            params = {"key", "index"},
            script = "return this[key][index];")
    public native Message entry(String key, int index);

    @JSBody(
            params = {"key", "index"},
            script = "return this[key][index];")
    public native String textEntry(String key, int index);

    /** The texts under a key; none if there are none. */
    @JSBody(params = "key", script = "return Array.isArray(this[key]) ? this[key] : [];")
    public native String[] texts(String key);

    @JSBody(
            params = {"key", "texts"},
            script = "this[key] = texts; return this;")
    public native Message with(String key, String[] texts);
}
