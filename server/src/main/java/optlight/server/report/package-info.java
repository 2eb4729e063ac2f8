/**
 * Counts of what extensions found on LinkedIn's pages, sent by members who agreed to it. Nothing here says who sent what:
 * there are counters, and no reports.
 *
 * <p>Start at {@link optlight.server.report.ReportDesk}; {@link optlight.server.report.BreakageReport} is what may be shown.
 */
package optlight.server.report;
