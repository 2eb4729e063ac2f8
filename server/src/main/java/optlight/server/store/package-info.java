/**
 * Published definitions, on disk and in memory.
 *
 * <p>Start at {@link optlight.server.store.DataFolder}; {@link optlight.server.store.LiveStore} is what a running server
 * asks.
 */
package optlight.server.store;
