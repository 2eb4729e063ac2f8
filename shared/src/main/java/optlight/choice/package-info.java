/**
 * What a member has chosen for themselves: where guidance is shown, in which language, for which law, and when to be
 * reminded. Plain Java: where it is kept, the background knows.
 *
 * <p>Start at {@link optlight.choice.Choice}.
 */
package optlight.choice;
