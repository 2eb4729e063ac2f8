/**
 * What {@code ./run} does: the extension at work, with a guidance server of its own.
 *
 * <p>Start at {@link optlight.tryout.TryOut}.
 */
package optlight.tryout;
