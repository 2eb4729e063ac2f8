package optlight.definition;

import java.util.List;

/**
 * One thing an explainer says. Its words are in the texts; here stands why we believe it.
 *
 * @param checked when somebody last compared this with a source
 */
public record Claim(String id, Certainty certainty, String checked, List<Source> sources) {
    public Claim {
        Require.id(id, "claim id");
        Require.present(certainty, "certainty of claim " + id);
        Require.date(checked, "checked of claim " + id);
        sources = Require.list(sources, 16, "sources of claim " + id);
        Require.within(sources.size(), 1, 16, "number of sources of claim " + id);
    }
}
