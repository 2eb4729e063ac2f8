/**
 * A saved page behind {@link optlight.locate.PageElement}. For the JVM alone: the browser has the live page, and nothing
 * that becomes JavaScript may come here.
 *
 * <p>Start at {@link optlight.saved.SavedPage}.
 */
package optlight.saved;
