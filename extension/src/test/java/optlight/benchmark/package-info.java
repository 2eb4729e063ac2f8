/**
 * What a look costs in a real browser; {@code scripts/benchmark-cost} runs it.
 *
 * <p>Start at {@link optlight.benchmark.CostBenchmark}.
 */
package optlight.benchmark;
