/** The script of the extension's own pages: which of them it is in. */
package optlight.extension.pages;
