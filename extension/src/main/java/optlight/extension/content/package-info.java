/** The script that runs on LinkedIn's settings pages. */
package optlight.extension.content;
