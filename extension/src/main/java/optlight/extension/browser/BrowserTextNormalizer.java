package optlight.extension.browser;

import optlight.locate.TextNormalizer;
import org.teavm.jso.JSBody;

/** The browser's {@link TextNormalizer}. */
public final class BrowserTextNormalizer implements TextNormalizer {
    @Override
    public String normalize(String text) {
        return comparable(text);
    }

    @JSBody(
            params = "text",
            script = "return text.replace(/\\p{Cf}+/gu, '').normalize('NFKC').toLowerCase()"
                    + ".replace(/[\\s\\p{P}\\p{S}\\p{Z}\\p{Cc}]+/gu, ' ').trim();")
    private static native String comparable(String text);
}
