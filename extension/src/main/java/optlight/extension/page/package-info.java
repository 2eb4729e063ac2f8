/** What the extension's own pages have in common. */
package optlight.extension.page;
