package optlight.extension.browser;

import optlight.locate.TextNormalizer;
import org.teavm.jso.JSBody;

/** The browser's {@link TextNormalizer}. */
public final class BrowserTextNormalizer implements TextNormalizer {
    @Override
    public String normalize(String text) {
        return comparable(text);
    }

    /** TeaVM's parser knows no {@code u} flag in a literal, hence the constructor. */
    @JSBody(
            params = "text",
            script = "return text.replace(new RegExp('\\\\p{Cf}+', 'gu'), '').normalize('NFKC').toLowerCase()"
                    // Which sigma ends a word is told differently by Java and JavaScript.
                    + ".replace(/\\u03c2/g, '\\u03c3')"
                    + ".replace(new RegExp('[\\\\s\\\\p{P}\\\\p{S}\\\\p{Z}\\\\p{Cc}]+', 'gu'), ' ').trim();")
    private static native String comparable(String text);
}
