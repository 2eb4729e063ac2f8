package optlight.extension.compiled;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/** A window of HtmlUnit that shows one page and runs compiled scripts in it. Every error in a script fails the test. */
final class ScriptWindow implements AutoCloseable {
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

    Object eval(String script) {
        return page.executeJavaScript(script).getJavaScriptResult();
    }

    /** The value of an expression, which must be a string. */
    String text(String expression) {
        return (String) eval(expression);
    }

    /** Lets timers and promises run until none is left, or {@code ms} have passed. */
    void run(int ms) {
        client.waitForBackgroundJavaScript(ms);
    }

    @Override
    public void close() {
        client.close();
    }
}
