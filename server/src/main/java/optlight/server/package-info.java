/**
 * The guidance server.
 *
 * <p>Start at {@link optlight.server.Server}; the commands stand in {@link optlight.server.cli}.
 */
package optlight.server;
