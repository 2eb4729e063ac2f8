package optlight.server.site;

/** A link to another page of this site. */
public record Reference(String href, Said title) {}
