package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/** A short answer to a question members have, claim by claim. */
public record Explainer(String id, List<Claim> claims) {
    private static final int MAX_CLAIMS = 20;

    public Explainer {
        Require.id(id, "explainer id");
        claims = Require.list(claims, MAX_CLAIMS, "claims of explainer " + id);
        Require.within(claims.size(), 1, MAX_CLAIMS, "number of claims of explainer " + id);
        List<String> ids = new ArrayList<>();
        for (Claim claim : claims) {
            ids.add(claim.id());
        }
        Require.distinct(ids, "claims of explainer " + id);
    }
}
