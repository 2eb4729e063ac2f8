/**
 * When a server is asked, and which of its addresses first. Plain Java without a clock or chance of its own: both are handed
 * in.
 *
 * <p>Start at {@link optlight.poll.PollSchedule}.
 */
package optlight.poll;
