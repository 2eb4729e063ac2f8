/**
 * Numbers about the running server, for Prometheus.
 *
 * <p>Start at {@link optlight.server.metrics.ServerMetrics}.
 */
package optlight.server.metrics;
