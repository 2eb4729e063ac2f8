/** The page behind the toolbar button: what is known of each setting, and the way there. */
package optlight.extension.popup;
