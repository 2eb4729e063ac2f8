/** The live page behind {@link optlight.locate.PageElement}, and notice of its changes. */
package optlight.extension.dom;
