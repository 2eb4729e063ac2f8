package optlight.server.site;

import java.util.LinkedHashMap;
import java.util.Map;
import optlight.server.store.Body;

/**
 * All pages as files for any static host. {@code de/settings/x} stands in {@code de/settings/x.html}, which a host is to be
 * told to find without its ending: links in the pages have none, as on a server.
 *
 * <p>A host that does not choose a language has {@code index.html} and {@code 404.html}, in English with links to the others;
 * one that does, as {@link NginxConfiguration} has it, {@code index.de.html}, {@code 404.de.html} and so on. The pages of 404
 * lead on only where the site stands at the root of its host.
 */
public final class StaticSite {
    private StaticSite() {}

    /** Path → page, relative and with {@code /}. */
    public static Map<String, Body> files(Site site) {
        Map<String, Body> files = new LinkedHashMap<>();
        for (Address address : site.addresses()) {
            String path = address.path();
            files.put(
                    path.endsWith("/") ? path + "index.html" : path + ".html",
                    site.page(address).orElseThrow());
        }
        for (String language : site.languages()) {
            files.put("404." + language + ".html", Body.of(site.notFound(language, Links.root())));
            files.put("index." + language + ".html", site.entrance(language));
        }
        files.put("404.html", files.get("404." + Guidance.ENGLISH + ".html"));
        files.put("index.html", site.entrance(Guidance.ENGLISH));
        return files;
    }
}
