/**
 * The guidance as documents for readers: Markdown that the repository holds and that is never written by hand.
 *
 * <p>Start at {@link optlight.server.document.Documents}.
 */
package optlight.server.document;
