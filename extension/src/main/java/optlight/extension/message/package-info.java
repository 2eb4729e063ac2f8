/** What the scripts in pages, the extension's own pages and the background say to each other. */
package optlight.extension.message;
