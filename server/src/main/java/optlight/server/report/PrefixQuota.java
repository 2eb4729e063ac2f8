package optlight.server.report;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How much one part of the network may report in a day: nobody may make 20 members out of one. Addresses are not kept: what
 * is remembered is a keyed hash of an address's prefix, in memory alone, under a key that is made anew every day and never
 * leaves this class.
 */
final class PrefixQuota {
    /** Reports from one prefix: some tens of members behind one address, each with every setting once. */
    static final int REPORTS_A_DAY = 2_000;

    /** How often one prefix can add to one cell; 20 in a cell are then at least seven prefixes. */
    static final int SAME_A_DAY = 3;

    /** Things remembered; beyond that nothing new is taken until the next day. About 6 MB when full. */
    static final int MAX_ENTRIES = 65_536;

    /** IPv4's usual unit of assignment. */
    private static final int IPV4_PREFIX_BYTES = 3;

    /** What one household or company gets of IPv6. */
    private static final int IPV6_PREFIX_BYTES = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Long, Integer> taken = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private Mac mac;

    /** Whether a prefix may report anything more today; counts the attempt. */
    synchronized boolean admits(InetAddress client, LocalDate today) {
        return take(today, REPORTS_A_DAY, prefix(client), new byte[0]);
    }

    /** Whether a prefix may add to this cell once more. */
    synchronized boolean admits(InetAddress client, Cell cell, LocalDate today) {
        return take(today, SAME_A_DAY, prefix(client), cell.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean take(LocalDate today, int most, byte[] prefix, byte[] cell) {
        if (!today.equals(day)) {
            taken.clear();
            mac = freshMac();
            day = today;
        }
        mac.update(prefix);
        long key = ByteBuffer.wrap(mac.doFinal(cell)).getLong();
        int before = taken.getOrDefault(key, 0);
        if (before >= most || (before == 0 && taken.size() >= MAX_ENTRIES)) {
            return false;
        }
        taken.put(key, before + 1);
        return true;
    }

    private static byte[] prefix(InetAddress client) {
        return Arrays.copyOf(
                client.getAddress(), client instanceof Inet4Address ? IPV4_PREFIX_BYTES : IPV6_PREFIX_BYTES);
    }

    private static Mac freshMac() {
        try {
            byte[] salt = new byte[32];
            RANDOM.nextBytes(salt);
            Mac fresh = Mac.getInstance("HmacSHA256");
            fresh.init(new SecretKeySpec(salt, "HmacSHA256"));
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
