/**
 * Decides which bytes may be believed, without I/O and without a clock of its own.
 *
 * <p>Start at {@link optlight.trust.DefinitionsJudge}: the order of its steps is the order of the rules.
 */
package optlight.trust;
