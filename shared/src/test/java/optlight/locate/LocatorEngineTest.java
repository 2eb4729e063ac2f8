package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocatorEngineTest {
    /** The rows assert the whole answer, so a reason that stands in a table is produced. */
    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSomeRowsAnswer(Reason reason) {
        assertTrue(tables().contains(reason.name()) || reasonsOfPlainTests().contains(reason), reason::name);
    }

    @ParameterizedTest
    @EnumSource(EvidenceTier.class)
    void everyTierIsSomeRowsAnswer(EvidenceTier tier) {
        assertTrue(tables().contains(" " + tier + " "), tier::name);
    }

    /** Of {@link SwitchTest}: pages too long for a table, and two definitions for one page. */
    private static List<Reason> reasonsOfPlainTests() {
        return List.of(Reason.TOO_MANY_CANDIDATES, Reason.CLAIMED_TWICE);
    }

    private static String tables() {
        StringBuilder tables = new StringBuilder();
        for (Class<?> test : List.of(SwitchTest.class, RadioGroupTest.class, LinkTest.class, NamedTest.class)) {
            for (Method method : test.getDeclaredMethods()) {
                if (method.isAnnotationPresent(CsvSource.class)) {
                    tables.append(method.getAnnotation(CsvSource.class).textBlock());
                }
            }
        }
        return tables.toString();
    }
}
