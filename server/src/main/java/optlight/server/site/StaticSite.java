package optlight.server.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All pages as files for any static host. {@code de/settings/x} stands in {@code de/settings/x.html}, which a host is to be
 * told to find without its ending: links in the pages have none, as on a server.
 */
public final class StaticSite {
    /** What to write, and how it is to be served. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record File(byte[] bytes, String contentType) {}

    private StaticSite() {}

    /**
     * Path → file, relative and with {@code /}.
     *
     * <p>A static host does not choose a language: {@code index.html} is in English, with links to the others.
     * {@code 404.html} leads on only where the site stands at the root of its host.
     */
    public static Map<String, File> files(Site site) {
        Map<String, File> files = new LinkedHashMap<>();
        files.put("index.html", page(site.entrance(Guidance.ENGLISH).identity().bytes()));
        for (Address address : site.addresses()) {
            String path = address.path();
            files.put(
                    path.endsWith("/") ? path + "index.html" : path + ".html",
                    page(site.page(address).orElseThrow().identity().bytes()));
        }
        files.put("404.html", page(site.notFound(Guidance.ENGLISH, Links.root())));
        return files;
    }

    private static File page(byte[] html) {
        return new File(html, Site.TYPE);
    }
}
