package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixQuotaTest {
    private static final Cell CELL = Reports.cell("research", Outcome.ABSENT);

    private final PrefixQuota quota = new PrefixQuota();

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "192.0.2.1, 192.0.2.254, true",
        "192.0.2.1, 192.0.3.1, false",
        "2001:db8:1::1, 2001:db8:1:ffff::2, true",
        "2001:db8:1::1, 2001:db8:2::1, false",
        "192.0.2.1, ::ffff:192.0.2.9, true",
        "1.2.3.4, 102:300::1, false",
    })
    void takesAddressesOfOneNetworkForOne(String one, String other, boolean same) throws Exception {
        for (int i = 0; i < PrefixQuota.SAME_A_DAY; i++) {
            assertTrue(quota.admits(InetAddress.getByName(one), CELL, Reports.DAY));
        }
        assertEquals(!same, quota.admits(InetAddress.getByName(other), CELL, Reports.DAY));
    }

    @Test
    void beginsAnewEveryDay() throws Exception {
        var client = InetAddress.getByName("192.0.2.1");
        for (int i = 0; i < PrefixQuota.SAME_A_DAY; i++) {
            quota.admits(client, CELL, Reports.DAY);
        }
        assertFalse(quota.admits(client, CELL, Reports.DAY));
        assertTrue(quota.admits(client, CELL, Reports.DAY.plusDays(1)));
    }

    @Test
    void fault19TakesNothingNewWhenTheTableIsFull() throws Exception {
        var first = InetAddress.getByName("10.0.0.1");
        assertTrue(quota.admits(first, Reports.DAY));
        for (int i = 1; i < PrefixQuota.MAX_ENTRIES; i++) {
            assertTrue(quota.admits(client(i), Reports.DAY));
        }
        assertFalse(quota.admits(client(PrefixQuota.MAX_ENTRIES), Reports.DAY), "new");
        assertTrue(quota.admits(first, Reports.DAY), "known");
    }

    private static InetAddress client(int number) throws Exception {
        return InetAddress.getByAddress(
                new byte[] {(byte) (11 + (number >> 16)), (byte) (number >> 8), (byte) number, 1});
    }
}
