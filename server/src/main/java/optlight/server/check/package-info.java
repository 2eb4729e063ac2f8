/**
 * What the engine makes of saved pages: the same wayfinding and locating as in the browser, on files.
 *
 * <p>Start at {@link optlight.server.check.PageCheck}; {@link optlight.server.check.PageBatch} runs it over a list.
 */
package optlight.server.check;
