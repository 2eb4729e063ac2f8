/**
 * Hands out what is published, straight from memory.
 *
 * <p>Start at {@link optlight.server.delivery.DeliveryHandler}.
 */
package optlight.server.delivery;
