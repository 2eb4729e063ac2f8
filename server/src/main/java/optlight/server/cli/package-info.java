/**
 * The commands of {@code optlight.jar}. Each reads its options and calls one of the other packages.
 *
 * <p>Start at {@link optlight.server.cli.Main}, which also says what the exit codes mean.
 */
package optlight.server.cli;
