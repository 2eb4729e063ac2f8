package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.server.report.ReportDesk.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixQuotaTest {
    private static final String SETTING = "research";

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
        for (int i = 0; i < PrefixQuota.SAME_SETTING_A_DAY; i++) {
            assertEquals(Optional.empty(), take(InetAddress.getByName(one), SETTING, Reports.DAY));
        }
        Optional<Fate> refused = same ? Optional.of(Fate.REPEATED) : Optional.empty();
        assertEquals(refused, take(InetAddress.getByName(other), SETTING, Reports.DAY));
    }

    @Test
    void beginsAnewEveryDay() throws Exception {
        var client = InetAddress.getByName("192.0.2.1");
        for (int i = 0; i < PrefixQuota.SAME_SETTING_A_DAY; i++) {
            take(client, SETTING, Reports.DAY);
        }
        assertEquals(Optional.of(Fate.REPEATED), take(client, SETTING, Reports.DAY));
        assertEquals(Optional.empty(), take(client, SETTING, Reports.DAY.plusDays(1)));
    }

    @Test
    void fault19TakesNothingNewWhenTheTableIsFull() throws Exception {
        for (int i = 0; i < PrefixQuota.MAX_PREFIXES; i++) {
            assertEquals(Optional.empty(), quota.refusal(client(i), Reports.DAY));
        }
        assertEquals(Optional.of(Fate.NO_ROOM), quota.refusal(client(PrefixQuota.MAX_PREFIXES), Reports.DAY), "new");
        assertEquals(Optional.empty(), quota.refusal(client(0), Reports.DAY), "known");
    }

    @Test
    void fault19OnePlaceReportsEverySettingAndTakesNoRoomFromOthers() throws Exception {
        for (int i = 0; i < Definitions.MAX_SETTINGS; i++) {
            assertEquals(Optional.empty(), take(client(0), "setting-" + i, Reports.DAY));
            assertEquals(Optional.of(Fate.REPEATED), take(client(0), "setting-" + i, Reports.DAY));
        }
        assertEquals(Optional.empty(), take(client(1), SETTING, Reports.DAY));
    }

    @Test
    void fault19WhoComesWhenAllRoomIsTakenIsToldNothingWrong() throws Exception {
        int attackers = PrefixQuota.MAX_SETTINGS / Definitions.MAX_SETTINGS + 1;
        assertTrue(attackers > 600, "that many networks have to work together, and no fewer");
        for (int attacker = 0; attacker < attackers; attacker++) {
            for (int i = 0; i < Definitions.MAX_SETTINGS; i++) {
                take(client(attacker), "setting-" + i, Reports.DAY);
            }
        }
        assertEquals(Optional.of(Fate.NO_ROOM), take(client(attackers), SETTING, Reports.DAY), "new");
        assertEquals(Optional.of(Fate.REPEATED), take(client(0), "setting-0", Reports.DAY), "known");
        assertEquals(Optional.empty(), take(client(attackers), SETTING, Reports.DAY.plusDays(1)), "tomorrow");
    }

    /** While small counts are kept, what one place can add to them stays below what is shown. */
    @Test
    void fault19OnePlaceAloneNeverMakesANumberThatIsShown() {
        int days = Anonymity.DAYS_SMALL_CELLS_KEPT + 1;
        assertTrue(days * PrefixQuota.SAME_SETTING_A_DAY < Anonymity.K);
    }

    /** As a report comes in. */
    private Optional<Fate> take(InetAddress client, String setting, LocalDate today) {
        return quota.refusal(client, today).or(() -> quota.refusal(client, setting, today));
    }

    private static InetAddress client(int number) throws Exception {
        return InetAddress.getByAddress(
                new byte[] {(byte) (11 + (number >> 16)), (byte) (number >> 8), (byte) number, 1});
    }
}
