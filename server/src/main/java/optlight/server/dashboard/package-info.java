/**
 * What a maintainer sees of the reports: one page, no script, made element by element so that nothing has to be escaped.
 *
 * <p>Start at {@link optlight.server.dashboard.DashboardPage}.
 */
package optlight.server.dashboard;
