package optlight.extension.probe;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Compiled to JavaScript for tests: what shared code says in a browser. */
public final class SharedProbe {
    private SharedProbe() {}

    public static void main(String[] args) {
        expose(SharedProbe::read, new BrowserTextNormalizer()::normalize);
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

    @JSFunctor
    private interface Answer extends JSObject {
        String to(String question);
    }

    @JSBody(
            params = {"read", "normalize"},
            script = "globalThis.sharedProbe = {read: read, normalize: normalize};")
    private static native void expose(Answer read, Answer normalize);
}
