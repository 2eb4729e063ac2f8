package optlight.server.report;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import optlight.server.report.ReportDesk.Fate;

/**
 * How much one part of the network may report in a day: nobody may make 20 members out of one. Addresses are not kept: what
 * is remembered is a keyed hash of an address's prefix, in memory alone, under a key that is made anew every day and never
 * leaves this class.
 */
final class PrefixQuota {
    /** Reports from one prefix: some tens of members behind one address, each with every setting once. */
    static final int REPORTS_A_DAY = 2_000;

    /**
     * How often one prefix can report a setting, whatever it says of it, and of versions. With one, 20 on a day are 20 prefixes; and
     * since small counts are kept for 15 days at most, one prefix alone never makes a number that is shown, unless the server is
     * started anew some times. Of several members behind one address the first counts: the dashboard is about shares, and does
     * not need them all.
     */
    static final int SAME_SETTING_A_DAY = 1;

    /** Prefixes remembered; beyond that no other is heard until the next day. 1.5 MB when full. */
    static final int MAX_PREFIXES = 65_536;

    /** Settings of prefixes remembered; more than a thousand prefixes have to report all of ours to fill it. 3 MB when full. */
    static final int MAX_SETTINGS = 131_072;

    /** IPv4's usual unit of assignment. */
    private static final int IPV4_PREFIX_BYTES = 3;

    /** What one household or company gets of IPv6. */
    private static final int IPV6_PREFIX_BYTES = 6;

    private static final byte[] NO_SETTING = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    private HashedCounts prefixes = new HashedCounts(MAX_PREFIXES);
    private HashedCounts settings = new HashedCounts(MAX_SETTINGS);
    private LocalDate day = LocalDate.MIN;
    private Mac mac;

    /** Why a prefix may not report anything more today; empty if it may. Counts the attempt. */
    synchronized Optional<Fate> refusal(InetAddress client, LocalDate today) {
        begin(today);
        long key = key(client, NO_SETTING);
        int used = prefixes.get(key);
        if (used == 0 && prefixes.isFull()) {
            return Optional.of(Fate.NO_ROOM);
        }
        if (used >= REPORTS_A_DAY) {
            return Optional.of(Fate.TOO_MANY);
        }
        prefixes.put(key, used + 1);
        return Optional.empty();
    }

    /** Why a prefix may not report this setting; empty if it may. Counts that it did. */
    synchronized Optional<Fate> refusal(InetAddress client, String setting, LocalDate today) {
        begin(today);
        long key = key(client, setting.getBytes(StandardCharsets.UTF_8));
        int before = settings.get(key);
        if (before >= SAME_SETTING_A_DAY) {
            return Optional.of(Fate.REPEATED);
        }
        if (before == 0 && settings.isFull()) {
            return Optional.of(Fate.NO_ROOM);
        }
        settings.put(key, before + 1);
        return Optional.empty();
    }

    private void begin(LocalDate today) {
        if (!today.equals(day)) {
            prefixes = new HashedCounts(MAX_PREFIXES);
            settings = new HashedCounts(MAX_SETTINGS);
            mac = freshMac();
            day = today;
        }
    }

    private long key(InetAddress client, byte[] setting) {
        mac.update(prefix(client));
        return ByteBuffer.wrap(mac.doFinal(setting)).getLong();
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
