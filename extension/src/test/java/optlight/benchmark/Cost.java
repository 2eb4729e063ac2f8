package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What was measured on one page in one round, milliseconds.
 *
 * @param nodes      elements of the page, all of them
 * @param answer     what the look found
 * @param sweep      finding all roots of the page, all slices together
 * @param sweepWorst the longest slice of it
 * @param first      the first look, the script just loaded
 * @param look       a look at the page at rest, median
 * @param lookWorst  the longest of these
 * @param processor  what of a look the page's thread spent on a processor, mean
 * @param turn       all the content script does after a small change of the page, median
 * @param turnWorst  the longest of these
 * @param own        what the browser spends on style and layout after that change, median
 * @param calls      calls of the DOM during one look, by name
 */
record Cost(
        int nodes,
        String answer,
        double sweep,
        double sweepWorst,
        double first,
        double look,
        double lookWorst,
        double processor,
        double turn,
        double turnWorst,
        double own,
        JsonNode calls) {
    static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    static double worst(List<Double> times) {
        return times.stream().max(Double::compare).orElseThrow();
    }

    /** The smaller of each: whatever else the machine does makes a time longer, never shorter. */
    Cost least(Cost other) {
        return new Cost(
                nodes,
                answer,
                Math.min(sweep, other.sweep),
                Math.min(sweepWorst, other.sweepWorst),
                Math.min(first, other.first),
                Math.min(look, other.look),
                Math.min(lookWorst, other.lookWorst),
                Math.min(processor, other.processor),
                Math.min(turn, other.turn),
                Math.min(turnWorst, other.turnWorst),
                Math.min(own, other.own),
                calls);
    }
}
