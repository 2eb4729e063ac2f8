/**
 * What the running server says: one JSON object a line on standard error, without addresses of clients.
 *
 * <p>Start at {@link optlight.server.log.Logs}.
 */
package optlight.server.log;
