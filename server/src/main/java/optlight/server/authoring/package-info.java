/**
 * From the files that authors write to the document that is signed.
 *
 * <p>Start at {@link optlight.server.authoring.AuthoredFolder}. What a definition must be is decided by {@link
 * optlight.format.DefinitionsReader}; {@code Lint} adds the rules that hold between files.
 */
package optlight.server.authoring;
