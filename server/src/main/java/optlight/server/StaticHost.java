package optlight.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.server.site.LiveSite;
import optlight.server.site.NginxConfiguration;
import optlight.server.site.PublicUrl;
import optlight.server.site.Site;
import optlight.server.site.StaticSite;
import optlight.server.site.Words;
import optlight.server.store.Body;
import optlight.server.store.Published;
import optlight.server.store.StaticExport;

/** What this server says besides the definitions, for a host that has files alone. There are no reports there. */
public final class StaticHost {
    private StaticHost() {}

    /** If no pages can be made of it, as of definitions in a newer form, there are none: the extension is still served. */
    public static StaticExport.Site of(Published published, PublicUrl publicUrl) {
        Optional<Site> site = new LiveSite(() -> Optional.of(published), publicUrl).get();
        Map<String, Body> files = new LinkedHashMap<>(new ApiDocuments(false).files());
        site.map(StaticSite::files).ifPresent(files::putAll);
        List<String> languages = site.map(Site::languages).orElse(Words.LANGUAGES);
        return new StaticExport.Site(files, Words.LANGUAGES, NginxConfiguration.of(languages));
    }
}
