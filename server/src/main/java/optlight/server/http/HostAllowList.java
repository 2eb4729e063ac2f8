package optlight.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which a server may be asked. A page that makes its own name resolve to this machine (DNS rebinding) still
 * sends that name as {@code Host}, and so learns nothing.
 */
public final class HostAllowList {
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Set<String> hosts;

    /** @param more names besides those of this machine, without ports */
    public HostAllowList(List<String> more) {
        hosts = Stream.concat(THIS_MACHINE.stream(), more.stream())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param host the field as it was sent, with or without a port; {@code null} if it was not */
    public boolean admits(String host) {
        if (host == null) {
            return false;
        }
        return hosts.contains(PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT));
    }
}
