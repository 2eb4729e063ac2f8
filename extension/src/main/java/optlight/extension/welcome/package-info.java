/** The page that opens once, after the installation: what Optlight does, what it costs, and where to begin. */
package optlight.extension.welcome;
