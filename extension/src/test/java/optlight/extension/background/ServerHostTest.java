package optlight.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerHostTest {
    private static final String KEY = "ed25519 0123456789abcdef AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://guidance.example.org",
                "https://guidance.example.org:8443/optlight",
                "https://linkedin.com.example.org",
                "https://notlinkedin.com",
                "https://xn--mnchen-3ya.example",
                "http://127.0.0.1:8484",
                "http://localhost",
            })
    void anybodysServerMayBeAsked(String url) {
        assertEquals("", Server.of(url, KEY, false).problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://linkedin.com",
                "https://www.linkedin.com",
                "https://www.linkedin.com:443",
                "https://www.linkedin.com/guidance",
                "https://www.linkedin.com?guidance",
                "https://www.linkedin.com.",
                "https://WWW.LinkedIn.COM",
                "https://de.linkedin.com",
                "https://api.linkedin.com/x",
                "https://www.linkedin.cn",
                "https://static.licdn.com",
                "https://licdn.com",
                "https://lnkd.in",
                "https://www.linkedin.com\\guidance",
                "https:///www.linkedin.com",
                "https://\\www.linkedin.com",
                "https://example.org@www.linkedin.com",
                "https://example.org:x@www.linkedin.com",
                "https://www%2Elinkedin%2Ecom",
                "https://www.linkedin\u3002com",
                "https://www.linked\u0131n.com",
                "https://guidance.example.org https://www.linkedin.com",
            })
    void linkedInIsNeverAskedHoweverItIsWritten(String url) {
        assertEquals("badUrl", Server.of(url, KEY, false).problem());
    }
}
