/**
 * What a member who has agreed to it tells their guidance server: closed words, late, and once for each setting and version.
 * Plain Java without a clock, chance or network of its own.
 *
 * <p>Start at {@link optlight.report.ReportQueue}.
 */
package optlight.report;
