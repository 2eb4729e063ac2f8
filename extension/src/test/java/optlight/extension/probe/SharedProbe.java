package optlight.extension.probe;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.dom.DomElement;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.locate.AccessibleName;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Compiled to JavaScript for tests: what shared code says in a browser, and how long it takes. */
public final class SharedProbe {
    private SharedProbe() {}

    public static void main(String[] args) {
        expose(SharedProbe::read, new BrowserTextNormalizer()::normalize, SharedProbe::name, ComposedProbe::answer);
        exposeWatch(WatchProbe::start, WatchProbe::told, WatchProbe::rest, WatchProbe::ask);
        exposeCost(CostProbe::prepare, CostProbe::sweep, CostProbe::look, CostProbe::saw);
    }

    /** What the reader says of a document: {@code reads}, with what it skipped, or the error. */
    private static String read(String text) {
        Optional<JsonValue> json = BrowserJson.parse(text);
        if (json.isEmpty()) {
            return "not JSON";
        }
        try {
            Definitions definitions = DefinitionsReader.definitions(json.get());
            return "reads " + definitions.skipped();
        } catch (InvalidDefinitionException e) {
            return e.getMessage();
        }
    }

    /** The accessible name of the first element of the page that matches. */
    private static String name(String css) {
        return AccessibleName.of(DomElement.root().select(css).get(0));
    }

    @JSFunctor
    private interface Answer extends JSObject {
        String to(String question);
    }

    @JSBody(
            params = {"read", "normalize", "name", "composed"},
            script = "globalThis.sharedProbe = {read: read, normalize: normalize, name: name, composed: composed};")
    private static native void expose(Answer read, Answer normalize, Answer name, Answer composed);

    @JSBody(
            params = {"start", "told", "rest", "ask"},
            script = "globalThis.watchProbe = {start: start, told: told, rest: rest, ask: ask};")
    private static native void exposeWatch(Answer start, Answer told, Answer rest, Answer ask);

    @JSFunctor
    private interface Preparation extends JSObject {
        String of(String definitions, String path, String wanted);
    }

    @JSFunctor
    private interface Slice extends JSObject {
        boolean isLast();
    }

    @JSFunctor
    private interface Look extends JSObject {
        String take();
    }

    @JSFunctor
    private interface Note extends JSObject {
        void take();
    }

    @JSBody(
            params = {"prepare", "sweep", "look", "saw"},
            script = "globalThis.costProbe = {prepare: prepare, sweep: sweep, look: look, saw: saw};")
    private static native void exposeCost(Preparation prepare, Slice sweep, Look look, Note saw);
}
