package optlight.benchmark.peers;

import optlight.benchmark.trace.PageTrace;

/**
 * What one load of a page cost. Milliseconds of a processor.
 *
 * @param pieces        how often code of an extension was compiled, evaluated or called, in the whole visit
 * @param compileMs     compiling its scripts before they run
 * @param evaluateMs    running them once, compiled for it
 * @param firstMs       its code in the first window
 * @param firstLayoutMs of that, style and layout that its code waited for
 * @param firstPromisesMs what promises ran in the first window, the page's included
 * @param longestMs     the longest task with its code in it
 * @param restMs        its code in the second window
 * @param restPromisesMs what promises ran in the second window, the page's included
 * @param restTasksMs   everything the page's thread did in the second window
 * @param heapBytes     what the page's scripts hold after garbage collection, extensions and all
 * @param pointed       whether ours pointed at something in the end
 */
record Visit(
        int pieces,
        double compileMs,
        double evaluateMs,
        double firstMs,
        double firstLayoutMs,
        double firstPromisesMs,
        double longestMs,
        double restMs,
        double restPromisesMs,
        double restTasksMs,
        long heapBytes,
        boolean pointed) {

    static Visit of(PageTrace trace, PeerPage page, long heapBytes, boolean pointed) {
        return new Visit(
                trace.extensionCode(),
                trace.compileMs(),
                trace.evaluateMs(),
                trace.extensionMs(0, page.firstMs()),
                trace.forcedLayoutMs(0, page.firstMs()),
                trace.promisesMs(0, page.firstMs()),
                trace.longestTaskMs(),
                trace.extensionMs(page.restFromMs(), page.restToMs()),
                trace.promisesMs(page.restFromMs(), page.restToMs()),
                trace.tasksMs(page.restFromMs(), page.restToMs()),
                heapBytes,
                pointed);
    }
}
