package optlight.locate;

/** What a page element contains: elements and text. */
public sealed interface PageNode permits PageElement, PageText {}
