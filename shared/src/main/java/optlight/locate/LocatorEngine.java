package optlight.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for all targets of a page at once and lets none have what another claims.
 *
 * <p>A target is located only if something identifies it and nothing contradicts; there is no score that could add up to a
 * wrong answer. Method and numbers: a conjunction of gates was measured at no wrong answer where similarity scores were
 * wrong up to 100 % of the time once the target was gone.
 */
public final class LocatorEngine {
    private final NameBook book;

    public LocatorEngine(TextNormalizer normalizer) {
        this.book = new NameBook(normalizer);
    }

    /**
     * The answer for each locator, in their order.
     *
     * @param root     the document's root element
     * @param language the value of {@code html[lang]}; may be empty or wrong
     */
    public List<LocateResult> locate(PageElement root, String language, List<Locator> locators) {
        PageOutline page = new PageOutline(root);
        boolean password = page.asksForPassword();
        ControlFinder controls = new ControlFinder(page, language, book);
        LinkFinder links = new LinkFinder(page, book);
        List<LocateResult> results = new ArrayList<>();
        for (Locator locator : locators) {
            if (password) {
                results.add(new LocateResult.Absent(Reason.PASSWORD_PAGE));
            } else {
                results.add(locator.kind().isLink() ? links.find(locator) : controls.find(locator));
            }
        }
        return withoutDoubleClaims(results);
    }

    private static List<LocateResult> withoutDoubleClaims(List<LocateResult> results) {
        Map<PageElement, Integer> claims = new HashMap<>();
        for (LocateResult result : results) {
            if (result instanceof LocateResult.Located located) {
                claims.merge(located.view().parts().get(0), 1, Integer::sum);
            }
        }
        List<LocateResult> kept = new ArrayList<>();
        for (LocateResult result : results) {
            boolean twice = result instanceof LocateResult.Located located
                    && claims.get(located.view().parts().get(0)) > 1;
            kept.add(
                    twice
                            ? new LocateResult.Ambiguous(
                                    List.of(((LocateResult.Located) result).target()), Reason.CLAIMED_TWICE)
                            : result);
        }
        return kept;
    }
}
