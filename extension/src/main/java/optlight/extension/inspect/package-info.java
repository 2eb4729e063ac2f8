/**
 * The script that the developer section of the options page sends into a settings page, at a press of a button: it says
 * what the engine sees there, and makes a redacted copy. It draws nothing and stays nowhere.
 */
package optlight.extension.inspect;
