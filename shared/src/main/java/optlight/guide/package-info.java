/**
 * Leads to a setting: from the page at hand, what to look for next.
 *
 * <p>Start at {@link optlight.guide.Wayfinder}.
 */
package optlight.guide;
