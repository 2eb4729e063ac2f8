/**
 * The first script on LinkedIn's settings pages: asks what there is to look for, and has {@link optlight.extension.content} brought
 * where there is anything. Every such page pays for it, and most need no more.
 *
 * <p>Start at {@link optlight.extension.arrival.ArrivalScript}.
 */
package optlight.extension.arrival;
