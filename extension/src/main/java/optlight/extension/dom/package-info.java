/**
 * The live page behind {@link optlight.locate.PageElement}, through the borders of frames and shadow roots, and notice of
 * its changes.
 */
package optlight.extension.dom;
