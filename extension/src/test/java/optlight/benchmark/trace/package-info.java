/**
 * What Chromium says it did, and how long a processor was busy with it.
 *
 * <p>Start at {@link optlight.benchmark.trace.Recording}, which takes a trace, and {@link optlight.benchmark.trace.PageTrace},
 * which reads it.
 */
package optlight.benchmark.trace;
