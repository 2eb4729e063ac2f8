package optlight.extension.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the card goes: 300 by 200 beside a target of 50 by 30. */
class PlacementTest {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    private static Box target(double left, double top) {
        return new Box(left, top, 50, 30);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the target stands                  | left | top | viewport   | rtl   | the card's left, top
            in the middle                        | 600  | 300 | 1280 x 800 | false | 666, 292
            in the middle, read from the right   | 600  | 300 | 1280 x 800 | true  | 284, 292
            at the right edge                    | 1200 | 300 | 1280 x 800 | false | 972, 346
            at the left edge, read from the right | 10  | 300 | 1280 x 800 | true  | 8, 346
            at the top                           | 600  | 0   | 1280 x 800 | false | 666, 8
            at the bottom                        | 600  | 770 | 1280 x 800 | false | 666, 592
            in the lower right corner            | 1200 | 770 | 1280 x 800 | false | 972, 554
            in the lower left corner, from the right | 10 | 770 | 1280 x 800 | true | 8, 554
            at the right of a low viewport       | 1200 | 100 | 1280 x 260 | false | 884, 52
            at the left of a low viewport, from the right | 10 | 100 | 1280 x 260 | true | 76, 52
            """)
    void standsBesideItsTarget(String why, double left, double top, String viewport, boolean rtl, String expected) {
        String[] size = viewport.split(" x ", -1);
        Box card = Placement.beside(
                target(left, top), WIDTH, HEIGHT, Double.parseDouble(size[0]), Double.parseDouble(size[1]), rtl);
        assertEquals(expected, Math.round(card.left()) + ", " + Math.round(card.top()), why);
        assertEquals(WIDTH + " " + HEIGHT, card.width() + " " + card.height());
        assertFalse(card.overlaps(target(left, top)), "over its target");
    }

    @ParameterizedTest(name = "right to left: {0}")
    @CsvSource({"false, 400, 868", "true, 100, 100"})
    void underARowWiderThanItselfItStandsAtTheRowsEnd(boolean rtl, double left, double expectedLeft) {
        Box row = new Box(left, 300, 768, 50);
        Box card = Placement.beside(row, WIDTH, HEIGHT, 1280, 800, rtl);
        assertEquals(new Box(expectedLeft, 366, WIDTH, HEIGHT), card);
    }

    @ParameterizedTest(name = "target at {0}: card at {1}, {2} high")
    @CsvSource({"180, 218, 174", "190, 8, 174"})
    void withoutRoomItGoesToTheEdgeFartherFromTheTargetAndIsNoHigherThanThat(
            double targetTop, double expectedTop, double expectedHeight) {
        Box card = Placement.beside(target(130, targetTop), WIDTH - 4, HEIGHT, 320, 400, false);
        assertEquals(expectedTop + " " + expectedHeight, card.top() + " " + card.height());
        assertFalse(card.overlaps(target(130, targetTop)), "over its target");
    }

    /** What 400 % zoom makes of a window of 1280 by 1024. */
    @Test
    void atFourHundredPercentTheTargetStaysFreeWhereverItIs() {
        for (double top = 0; top <= 256 - 30; top++) {
            Box card = Placement.beside(target(130, top), 304, 500, 320, 256, false);
            assertFalse(card.overlaps(target(130, top)), card + " over the target at " + top);
            assertTrue(card.height() >= 72, card::toString);
        }
    }

    /** Every place of the target, on and off the page: where the card can be inside the viewport, it is. */
    @Test
    void isInsideTheViewportWhereverTheTargetIs() {
        for (double[] viewport : new double[][] {{1280, 800}, {640, 400}, {316, 216}}) {
            for (double left = -200; left < viewport[0] + 200; left += 37) {
                for (double top = -900; top < viewport[1] + 900; top += 41) {
                    for (boolean rtl : new boolean[] {false, true}) {
                        Box card = Placement.beside(target(left, top), WIDTH, HEIGHT, viewport[0], viewport[1], rtl);
                        assertTrue(
                                card.left() >= 8
                                        && card.top() >= 8
                                        && card.right() <= viewport[0] - 8
                                        && card.bottom() <= viewport[1] - 8,
                                () -> card + " in " + viewport[0] + " x " + viewport[1]);
                    }
                }
            }
        }
    }

    @Test
    void inAViewportSmallerThanItselfItsBeginningCounts() {
        Box card = Placement.beside(target(100, 50), WIDTH, HEIGHT, 200, 100, false);
        assertEquals("8.0 8.0", card.left() + " " + card.top());
    }
}
