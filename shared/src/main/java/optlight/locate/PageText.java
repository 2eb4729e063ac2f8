package optlight.locate;

/** A piece of text, as it stands in the page. */
public record PageText(String value) implements PageNode {}
