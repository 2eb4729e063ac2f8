/**
 * Finds the element a definition names, or says why not. Plain Java: no browser, no clock, no page of its own.
 *
 * <p>Start at {@link optlight.locate.LocatorEngine}. Where the evidence is thin the answer is silence: pointing at the
 * wrong control is worse than pointing at none.
 */
package optlight.locate;
