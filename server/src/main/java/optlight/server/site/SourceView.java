package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Source;

/**
 * Where a fact comes from.
 *
 * @param url  {@code null} for a source elsewhere than at LinkedIn, which is named and not linked
 * @param seen when it was read, {@code yyyy-mm-dd} or {@code yyyy-mm}
 */
public record SourceView(Said title, String url, String seen, String seenWords) {
    static List<SourceView> all(List<Source> sources, Translation translation) {
        List<SourceView> views = new ArrayList<>();
        for (Source source : sources) {
            Said title = source.title() == null ? Said.here("LinkedIn") : translation.english(source.title());
            views.add(new SourceView(
                    title,
                    source.url(),
                    source.seen(),
                    translation.words().get("source.read", translation.words().date(source.seen()))));
        }
        return views;
    }
}
