package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnicodeNormalizerTest {
    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("golden")
    void answersAsTheGoldenFileSays(String input, String expected) {
        UnicodeNormalizer normalizer = new UnicodeNormalizer();
        assertEquals(unescaped(expected), normalizer.normalize(unescaped(input)));
        assertEquals(unescaped(expected), normalizer.normalize(unescaped(expected)), "a second time changes nothing");
    }

    @Test
    void survivesLoneSurrogates() {
        assertEquals("a\ud83d b", new UnicodeNormalizer().normalize("A\ud83d B"));
    }

    static Stream<String[]> golden() throws IOException {
        try (InputStream file = UnicodeNormalizerTest.class.getResourceAsStream("/normalizer-golden.tsv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(it -> !it.startsWith("# ")).map(it -> it.split("\t", -1));
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
