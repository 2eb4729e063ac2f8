/**
 * What the extension costs a page, beside no extension, the smallest there can be, and two that are public;
 * {@code scripts/benchmark-extension} runs it.
 *
 * <p>Start at {@link optlight.benchmark.peers.PeerBenchmark}.
 */
package optlight.benchmark.peers;
