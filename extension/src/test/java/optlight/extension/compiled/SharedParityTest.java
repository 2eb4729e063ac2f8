package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Shared code as JavaScript says what it says on the JVM.
 *
 * <p>HtmlUnit borrows the JVM's Unicode tables, so that here the normaliser's script is tested, but not those of the
 * browsers: {@link SharedParityIT} asks them.
 */
class SharedParityTest {
    private static ScriptWindow window;

    @BeforeAll
    static void open() throws IOException {
        window = new ScriptWindow("https://www.linkedin.com/", "<!doctype html><title>LinkedIn</title>");
        window.eval(SharedCases.probe());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void readsDefinitionsAsTheJvmDoes() throws IOException {
        List<String> documents = SharedCases.documents();
        assertEquals("", SharedCases.differences(documents, SharedCases::read, answers("read", documents)));
    }

    @Test
    void comparesTextsAsTheJvmDoes() throws IOException {
        List<String> texts = SharedCases.texts();
        assertEquals("", SharedCases.differences(texts, SharedCases::normalize, answers("normalize", texts)));
    }

    /** {@link optlight.server.json.JacksonValue} documents these two; a third is a mistake. */
    @Test
    void differsOnlyInWhatOurToolsNeverWrite() {
        String twice = "{\"format\": 2, \"format\": 1}";
        assertEquals("not JSON", SharedCases.read(twice));
        assertEquals("$.settings must be an array, is nothing", window.text("sharedProbe.read('" + twice + "')"));
        String deep = "[".repeat(100) + "]".repeat(100);
        assertEquals("not JSON", SharedCases.read(deep));
        assertEquals("$ must be an object, is an array", window.text("sharedProbe.read('" + deep + "')"));
    }

    private static List<String> answers(String question, List<String> texts) throws IOException {
        return SharedCases.answers(window.text(SharedCases.expression(question, texts)));
    }
}
