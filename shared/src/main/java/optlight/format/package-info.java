/**
 * Reads definitions and texts from JSON, the same way on the JVM and in the browser.
 *
 * <p>Start at {@link optlight.format.DefinitionsReader}. Each platform supplies a {@link optlight.format.JsonValue}; all
 * rules stand in the records of {@link optlight.definition}, so both sides agree to the letter.
 */
package optlight.format;
