/**
 * The guidance as web pages, for members on a phone or without the extension: no script, no cookie, one request a page.
 *
 * <p>Start at {@link optlight.server.site.Site}. What a page shows is gathered in the records named {@code …View}, and the
 * templates in {@code src/main/jte} only lay it out; they are in a package of their own, so what they use is public.
 */
package optlight.server.site;
