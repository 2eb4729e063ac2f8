package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Claim;
import optlight.definition.Definitions;
import optlight.definition.Explainer;
import optlight.definition.ExplainerText;
import optlight.definition.Texts;

/**
 * The page of one explainer.
 *
 * @param stopped everything for which guidance is stopped: no claim says of which settings it speaks
 */
public record ExplainerView(Said title, List<ClaimView> claims, List<Reference> stopped) {
    /**
     * One thing it says.
     *
     * @param certainty how sure we are, one sentence
     * @param checked   when somebody last compared this with a source
     */
    public record ClaimView(
            Said text, String certainty, String checked, String checkedWords, List<SourceView> sources) {}

    static ExplainerView of(Explainer explainer, Definitions definitions, Translation translation, Links links) {
        Words words = translation.words();
        List<ClaimView> claims = new ArrayList<>();
        for (Claim claim : explainer.claims()) {
            translation
                    .phrase(
                            Texts::explainers,
                            explainer.id(),
                            (ExplainerText it) -> it.claims().get(claim.id()),
                            "")
                    .ifPresent(text -> claims.add(new ClaimView(
                            text,
                            words.get("certainty." + claim.certainty().word()),
                            claim.checked(),
                            words.date(claim.checked()),
                            SourceView.all(claim.sources(), translation))));
        }
        return new ExplainerView(title(explainer, translation), claims, Stopped.all(definitions, translation, links));
    }

    static Reference reference(Explainer explainer, Translation translation, Links links) {
        Address page = new Address(translation.words().language(), Address.Kind.EXPLAINER, explainer.id());
        return new Reference(links.to(page.path()), title(explainer, translation));
    }

    private static Said title(Explainer explainer, Translation translation) {
        return translation
                .plain(Texts::explainers, explainer.id(), ExplainerText::title)
                .orElse(translation.english(explainer.id()));
    }
}
