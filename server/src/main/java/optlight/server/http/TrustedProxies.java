package optlight.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Whose word on a client's address is taken. {@code X-Forwarded-For} is a claim: it counts only from the proxies that the
 * operator names, and of it only what they themselves have added.
 */
public final class TrustedProxies {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final InetAddressSet proxies = new InetAddressSet();

    /**
     * @param proxies addresses and ranges: {@code 127.0.0.1}, {@code 10.0.0.0/8}, {@code ::1}
     * @throws IllegalArgumentException if one is neither
     */
    public TrustedProxies(List<String> proxies) {
        for (String proxy : proxies) {
            try {
                // Jetty also takes other notations, and looks up names: an address says what it is.
                int slash = proxy.indexOf('/');
                if (literal(slash < 0 ? proxy : proxy.substring(0, slash)) == null) {
                    throw new IllegalArgumentException();
                }
                this.proxies.add(proxy);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "trusted-proxy must be an address or a range such as 10.0.0.0/8, is " + proxy, e);
            }
        }
    }

    /**
     * Who sent a request: the last address on the way that is not one of the proxies.
     *
     * @param peer         the other end of the connection
     * @param forwardedFor the lines of {@code X-Forwarded-For} joined by commas; {@code null} if it is not sent
     */
    public InetAddress client(InetAddress peer, String forwardedFor) {
        InetAddress client = peer;
        String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",", -1);
        for (int i = hops.length - 1; i >= 0 && proxies.test(client); i--) {
            InetAddress hop = literal(hops[i].strip());
            if (hop == null) {
                break;
            }
            client = hop;
        }
        return client;
    }

    /** An address as it is written; {@code null} if it is none. Names are never looked up. */
    private static InetAddress literal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
