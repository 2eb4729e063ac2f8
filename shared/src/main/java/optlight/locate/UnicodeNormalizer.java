package optlight.locate;

import java.text.Normalizer;
import java.util.Locale;

/** The JVM's {@link TextNormalizer}. */
public final class UnicodeNormalizer implements TextNormalizer {
    @Override
    public String normalize(String text) {
        String plain = Normalizer.normalize(withoutFormatMarks(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                // Which sigma ends a word is told differently by Java and JavaScript.
                .replace('\u03c2', '\u03c3');
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (separates(c)) {
                gap = words.length() > 0;
            } else {
                if (gap) {
                    words.append(' ');
                    gap = false;
                }
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }

    /** Without the characters of category Cf: soft hyphen, zero-width, bidirectional and joining marks. */
    private static String withoutFormatMarks(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean separates(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }
}
