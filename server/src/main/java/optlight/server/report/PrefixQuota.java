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

    /** How often one prefix can add to one cell; 20 in a cell are then at least seven prefixes. */
    static final int SAME_A_DAY = 3;

    /**
     * Different cells from one prefix: every setting from two browsers under two serials, and then some. What they say of the
     * extension's version anybody can make up, so without this a few prefixes would fill the memory of all.
     */
    static final int CELLS_A_DAY = 512;

    /** Prefixes remembered; beyond that no other is heard until the next day. 1.5 MB when full. */
    static final int MAX_PREFIXES = 65_536;

    /** Cells of prefixes remembered, which at least 256 prefixes have to fill together. 3 MB when full. */
    static final int MAX_CELLS = 256 * CELLS_A_DAY;

    /** IPv4's usual unit of assignment. */
    private static final int IPV4_PREFIX_BYTES = 3;

    /** What one household or company gets of IPv6. */
    private static final int IPV6_PREFIX_BYTES = 6;

    private static final byte[] NO_CELL = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    /** In one number: cells beyond this, reports below; both of one prefix. */
    private static final int ONE_CELL = 1 << 12;

    private HashedCounts prefixes = new HashedCounts(MAX_PREFIXES);
    private HashedCounts cells = new HashedCounts(MAX_CELLS);
    private LocalDate day = LocalDate.MIN;
    private Mac mac;

    /** Why a prefix may not report anything more today; empty if it may. Counts the attempt. */
    synchronized Optional<Fate> refusal(InetAddress client, LocalDate today) {
        begin(today);
        long key = key(client, NO_CELL);
        int used = prefixes.get(key);
        if (used == 0 && prefixes.isFull()) {
            return Optional.of(Fate.NO_ROOM);
        }
        if (used % ONE_CELL >= REPORTS_A_DAY) {
            return Optional.of(Fate.TOO_MANY);
        }
        prefixes.put(key, used + 1);
        return Optional.empty();
    }

    /** Why a prefix may not add to this cell; empty if it may. Counts that it did. */
    synchronized Optional<Fate> refusal(InetAddress client, Cell cell, LocalDate today) {
        begin(today);
        long key = key(client, cell.toString().getBytes(StandardCharsets.UTF_8));
        int before = cells.get(key);
        if (before >= SAME_A_DAY) {
            return Optional.of(Fate.REPEATED);
        }
        if (before == 0) {
            long prefix = key(client, NO_CELL);
            int used = prefixes.get(prefix);
            // None is used if midnight has come in between.
            if (used == 0 || cells.isFull()) {
                return Optional.of(Fate.NO_ROOM);
            }
            if (used / ONE_CELL >= CELLS_A_DAY) {
                return Optional.of(Fate.TOO_MANY);
            }
            prefixes.put(prefix, used + ONE_CELL);
        }
        cells.put(key, before + 1);
        return Optional.empty();
    }

    private void begin(LocalDate today) {
        if (!today.equals(day)) {
            prefixes = new HashedCounts(MAX_PREFIXES);
            cells = new HashedCounts(MAX_CELLS);
            mac = freshMac();
            day = today;
        }
    }

    private long key(InetAddress client, byte[] cell) {
        mac.update(prefix(client));
        return ByteBuffer.wrap(mac.doFinal(cell)).getLong();
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
