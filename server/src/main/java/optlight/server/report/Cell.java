package optlight.server.report;

import java.time.LocalDate;

/**
 * What is counted: how often the same report came on one day.
 *
 * @param day in UTC
 */
public record Cell(LocalDate day, Report report) {}
