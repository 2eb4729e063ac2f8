package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.LocalDate;
import java.util.Optional;
import optlight.locate.Reason;
import optlight.server.report.ReportDesk.Fate;
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
            assertEquals(Optional.empty(), take(InetAddress.getByName(one), CELL, Reports.DAY));
        }
        Optional<Fate> refused = same ? Optional.of(Fate.REPEATED) : Optional.empty();
        assertEquals(refused, take(InetAddress.getByName(other), CELL, Reports.DAY));
    }

    @Test
    void beginsAnewEveryDay() throws Exception {
        var client = InetAddress.getByName("192.0.2.1");
        for (int i = 0; i < PrefixQuota.SAME_A_DAY; i++) {
            take(client, CELL, Reports.DAY);
        }
        assertEquals(Optional.of(Fate.REPEATED), take(client, CELL, Reports.DAY));
        assertEquals(Optional.empty(), take(client, CELL, Reports.DAY.plusDays(1)));
    }

    @Test
    void fault19TakesNothingNewWhenTheTableIsFull() throws Exception {
        for (int i = 0; i < PrefixQuota.MAX_PREFIXES; i++) {
            assertEquals(Optional.empty(), quota.refusal(client(i), Reports.DAY));
        }
        assertEquals(Optional.of(Fate.NO_ROOM), quota.refusal(client(PrefixQuota.MAX_PREFIXES), Reports.DAY), "new");
        assertEquals(Optional.empty(), quota.refusal(client(0), Reports.DAY), "known");
    }

    /** The version is the one word that anybody can make up. */
    @Test
    void fault19OnePlaceWithInventedVersionsTakesNoRoomFromOthers() throws Exception {
        for (int attacker = 0; attacker < 50; attacker++) {
            for (int i = 0; i < PrefixQuota.REPORTS_A_DAY; i++) {
                Optional<Fate> fate = take(client(attacker), invented(i), Reports.DAY);
                assertEquals(
                        i < PrefixQuota.CELLS_A_DAY ? Optional.empty() : Optional.of(Fate.TOO_MANY), fate, "cell " + i);
            }
            assertEquals(Optional.of(Fate.TOO_MANY), take(client(attacker), CELL, Reports.DAY), "its budget is used");
        }
        for (int member = 50; member < 60; member++) {
            assertEquals(Optional.empty(), take(client(member), CELL, Reports.DAY));
        }
    }

    @Test
    void fault19WhoComesWhenAllRoomForCellsIsTakenIsToldNothingWrong() throws Exception {
        int attackers = PrefixQuota.MAX_CELLS / PrefixQuota.CELLS_A_DAY;
        assertTrue(attackers > 200, "that many networks have to work together, and no fewer");
        for (int attacker = 0; attacker < attackers; attacker++) {
            for (int i = 0; i < PrefixQuota.CELLS_A_DAY; i++) {
                take(client(attacker), invented(i), Reports.DAY);
            }
        }
        assertEquals(Optional.of(Fate.NO_ROOM), take(client(attackers), CELL, Reports.DAY), "new");
        assertEquals(Optional.empty(), take(client(0), invented(0), Reports.DAY), "known");
        assertEquals(Optional.empty(), take(client(attackers), CELL, Reports.DAY.plusDays(1)), "tomorrow");
    }

    /** As a report comes in. */
    private Optional<Fate> take(InetAddress client, Cell cell, LocalDate today) {
        return quota.refusal(client, today).or(() -> quota.refusal(client, cell, today));
    }

    private static Cell invented(int number) {
        String version = number / 1_000 + "." + number % 1_000 + ".0";
        return new Cell(
                Reports.DAY, new Report(5, "research", Outcome.ABSENT, Reason.NO_CANDIDATE, version, Engine.GECKO));
    }

    private static InetAddress client(int number) throws Exception {
        return InetAddress.getByAddress(
                new byte[] {(byte) (11 + (number >> 16)), (byte) (number >> 8), (byte) number, 1});
    }
}
