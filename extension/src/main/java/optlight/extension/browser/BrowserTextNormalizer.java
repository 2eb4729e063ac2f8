package optlight.extension.browser;

import optlight.locate.TextNormalizer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The browser's {@link TextNormalizer}. Keeps its last answers: each look at a page meets nearly the same texts. */
public final class BrowserTextNormalizer implements TextNormalizer {
    private final Comparison comparison = comparison();

    @Override
    public String normalize(String text) {
        return comparison.comparable(text);
    }

    @JSFunctor
    private interface Comparison extends JSObject {
        String comparable(String text);
    }

    /**
     * Not more than 1,000 texts are kept. TeaVM's parser knows no {@code u} flag in a literal, hence the
     * constructor.
     */
    @JSBody(script = """
            var marks = new RegExp('\\\\p{Cf}+', 'gu'), known = new Map();
            var gaps = new RegExp('[\\\\s\\\\p{P}\\\\p{S}\\\\p{Z}\\\\p{Cc}]+', 'gu');
            return text => {
              var form = known.get(text);
              if (form === undefined) {
                // Which sigma ends a word is told differently by Java and JavaScript.
                form = text.replace(marks, '').normalize('NFKC').toLowerCase().replace(/\\u03c2/g, '\\u03c3')
                  .replace(gaps, ' ').trim();
                if (known.size > 999) { known.clear(); }
                known.set(text, form);
              }
              return form;
            };""")
    private static native Comparison comparison();
}
