package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As {@link SharedParityTest}, with the JSON parser and the Unicode tables of the browsers. */
class SharedParityIT {
    @ParameterizedTest
    @EnumSource
    void saysInABrowserWhatItSaysOnTheJvm(BrowserKind kind) throws IOException {
        List<String> documents = SharedCases.documents();
        List<String> texts = SharedCases.texts();
        try (Browser browser = Browser.launch(LaunchOptions.of(kind))) {
            browser.tab().eval("(() => {" + SharedCases.probe() + "\nreturn true; })()");
            assertEquals(
                    "", SharedCases.differences(documents, SharedCases::read, answers(browser, "read", documents)));
            assertEquals(
                    "", SharedCases.differences(texts, SharedCases::normalize, answers(browser, "normalize", texts)));
        }
    }

    private static List<String> answers(Browser browser, String question, List<String> texts) throws IOException {
        return SharedCases.answers(
                browser.tab().eval(SharedCases.expression(question, texts)).asText());
    }
}
