/** The options page: which guidance server to ask, and how that went. */
package optlight.extension.options;
