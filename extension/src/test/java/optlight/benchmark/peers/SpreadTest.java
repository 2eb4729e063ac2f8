package optlight.benchmark.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # values           | median | lower | upper | p95
            7                  | 7      | 7     | 7     | 7
            4, 2               | 3      | 2.5   | 3.5   | 3.9
            9, 1, 5            | 5      | 3     | 7     | 8.6
            1, 2, 3, 4, 100    | 3      | 2     | 4     | 80.8
            -3, -1, -2         | -2     | -2.5  | -1.5  | -1.1
            """)
    void isOfTheValuesInAnyOrder(String values, double median, double lower, double upper, double p95) {
        Spread spread = Spread.of(
                Arrays.stream(values.split(", ", -1)).map(Double::valueOf).toList());
        assertEquals(median, spread.median(), 1e-9);
        assertEquals(lower, spread.lowerQuartile(), 1e-9);
        assertEquals(upper, spread.upperQuartile(), 1e-9);
        assertEquals(p95, spread.p95(), 1e-9);
    }

    @Test
    void nothingHasNoSpread() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of(1.0, value)));
    }
}
