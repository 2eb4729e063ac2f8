/**
 * The background of the extension: keeps the definitions fresh and believed, remembers what was seen, and answers the
 * scripts in pages and the extension's own pages.
 */
package optlight.extension.background;
