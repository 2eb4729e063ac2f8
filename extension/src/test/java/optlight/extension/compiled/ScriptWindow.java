package optlight.extension.compiled;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/** A window of HtmlUnit that shows one page and runs compiled scripts in it. Every error in a script fails the test. */
final class ScriptWindow implements AutoCloseable {
    private static final int PATIENCE_MS = 10_000;

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final HtmlPage page;

    ScriptWindow(String url, String html) {
        client.getOptions().setThrowExceptionOnScriptError(true);
        MockWebConnection web = new MockWebConnection();
        web.setDefaultResponse("", 404, "Not Found", "text/plain");
        try {
            web.setResponse(URI.create(url).toURL(), html, "text/html", StandardCharsets.UTF_8);
            client.setWebConnection(web);
            page = client.getPage(url);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs what the build has put under {@code target}. */
    ScriptWindow run(String... path) {
        try {
            eval(Files.readString(Path.of("target", path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("build first: " + String.join("/", path), e);
        }
        return this;
    }

    Object eval(String script) {
        return page.executeJavaScript(script).getJavaScriptResult();
    }

    /** The value of an expression, which must be a string. */
    String text(String expression) {
        return (String) eval(expression);
    }

    HtmlPage page() {
        return page;
    }

    /** Lets timers and promises run until nothing is due within {@code ms}. */
    void settle(int ms) {
        client.waitForBackgroundJavaScriptStartingBefore(ms, PATIENCE_MS);
    }

    @Override
    public void close() {
        client.close();
    }
}
