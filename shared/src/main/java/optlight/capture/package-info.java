/**
 * Makes a fixture of a page somebody is looking at: its structure and LinkedIn's own words, and nothing of anybody's.
 *
 * <p>Start at {@link optlight.capture.PageCapture}.
 */
package optlight.capture;
