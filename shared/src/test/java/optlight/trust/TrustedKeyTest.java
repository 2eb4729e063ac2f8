package optlight.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedKeyTest {
    private static final String LINE = "ed25519 0123456789abcdef " + "A".repeat(43);

    @Test
    void isALineOfThreeWords() {
        TrustedKey key = TrustedKey.parse(LINE + "\n").orElseThrow();
        assertEquals("0123456789abcdef", key.id());
        assertArrayEquals(new byte[32], key.raw());
        assertEquals(TrustedKey.parse("  " + LINE), Optional.of(key));
    }

    @Test
    void anotherKeyUnderTheSameIdIsAnotherKey() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertNotEquals(new TrustedKey("0123456789abcdef", other), new TrustedKey("0123456789abcdef", new byte[32]));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case               | line; {k} is a key short of its last character
        nothing              | ``
        one word             | ed25519
        two words            | ed25519 0123456789abcdef
        another algorithm    | rsa 0123456789abcdef {k}A
        a bad id             | ed25519 0123456789abcdeX {k}A
        a short key          | ed25519 0123456789abcdef {k}
        a long key           | ed25519 0123456789abcdef {k}AA
        padding              | ed25519 0123456789abcdef {k}A=
        bits left over       | ed25519 0123456789abcdef {k}B
        a comment            | ed25519 0123456789abcdef {k}A mine
        two lines            | ed25519 0123456789abcdef {k}A{nl}x
        """)
    void anythingElseIsNoKey(String why, String line) {
        assertEquals(
                Optional.empty(),
                TrustedKey.parse(line.replace("{k}", "A".repeat(42)).replace("{nl}", "\n")));
    }
}
