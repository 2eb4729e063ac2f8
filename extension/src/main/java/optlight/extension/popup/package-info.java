/**
 * The page behind the toolbar button, and the side panel: what is known of each setting, and the way there.
 *
 * <p>Start at {@link optlight.extension.popup.PopupPage}.
 */
package optlight.extension.popup;
