package optlight.definition;

/**
 * A setting that could not be read, or asks for a newer engine. It is left out and the rest is used.
 *
 * @param setting its id, or its place such as {@code $.settings[3]} where the id cannot be read
 * @param newer   whether a newer Optlight would read it: that is no fault of whoever wrote it
 */
public record SkippedSetting(String setting, String reason, boolean newer) {}
