package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = new TrustedProxies(List.of("127.0.0.1", "10.0.0.0/8", "::1"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        no proxy                                | 192.0.2.7 | -                              | 192.0.2.7
        fault 19: spoofed without a proxy       | 192.0.2.7 | 198.51.100.1                   | 192.0.2.7
        one proxy                               | 127.0.0.1 | 198.51.100.1                   | 198.51.100.1
        fault 19: spoofed before the proxy      | 127.0.0.1 | 203.0.113.9, 198.51.100.1      | 198.51.100.1
        fault 19: spoofed as a proxy            | 127.0.0.1 | 203.0.113.9, 10.1.1.1, 198.51.100.1 | 198.51.100.1
        two proxies                             | 127.0.0.1 | 198.51.100.1, 10.1.2.3         | 198.51.100.1
        proxies alone                           | 127.0.0.1 | 10.1.2.3                       | 10.1.2.3
        IPv6                                    | ::1       | 2001:db8::1                    | 2001:db8::1
        a name is not looked up                 | 127.0.0.1 | localhost                      | 127.0.0.1
        nonsense                                | 127.0.0.1 | unknown                        | 127.0.0.1
        nonsense before an address              | 127.0.0.1 | <script>, 198.51.100.1         | 198.51.100.1
        port                                    | 127.0.0.1 | 198.51.100.1:4711              | 127.0.0.1
        empty                                   | 127.0.0.1 | ,                              | 127.0.0.1
        no such address                         | 127.0.0.1 | 999.1.1.1                      | 127.0.0.1
        """)
    void fault19BelievesOnlyWhatProxiesHaveAdded(String why, String peer, String field, String client)
            throws Exception {
        assertEquals(InetAddress.getByName(client), PROXIES.client(InetAddress.getByName(peer), field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/99", "10.0.0", "", "proxy.example/8", "10.0.0.0-10.0.0.9"})
    void saysWhichProxyIsNoAddress(String proxy) {
        var e = assertThrows(IllegalArgumentException.class, () -> new TrustedProxies(List.of(proxy)));
        assertTrue(e.getMessage().endsWith(", is " + proxy), e.getMessage());
    }

    @Test
    void trustsNobodyUnlessToldTo() {
        var nobody = new TrustedProxies(List.of());
        InetAddress peer = InetAddress.getLoopbackAddress();
        assertEquals(peer, nobody.client(peer, "198.51.100.1"));
    }
}
