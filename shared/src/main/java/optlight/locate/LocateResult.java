package optlight.locate;

import java.util.List;
import java.util.function.Function;

/** What came of looking for one target on the page as it stands now. */
public sealed interface LocateResult {
    Reason reason();

    /**
     * Exactly one element matched.
     *
     * @param target the element to point at: of a radio group, the radio we recommend, or its first if we recommend none
     * @param view   what its state is read from
     */
    record Located(PageElement target, ControlView view, EvidenceTier tier, Reason reason) implements LocateResult {}

    /** Probably this one, but nothing says so for certain: worth a note on the page, never a spotlight. */
    record Hinted(PageElement target, ControlView view, Reason reason) implements LocateResult {}

    /** Several matched, in page order. None is shown: pointing at the wrong one is worse than silence. */
    record Ambiguous(List<PageElement> candidates, Reason reason) implements LocateResult {}

    /**
     * Nothing matched.
     *
     * @param alone the one control of its page if nothing speaks against it but that we know no word of the page's
     *              language: worth a note about the page, which points at nothing; else {@code null}
     */
    record Absent(PageElement alone, Reason reason) implements LocateResult {
        Absent(Reason reason) {
            this(null, reason);
        }
    }

    /** Java 17 cannot yet switch over types; with this the compiler asks for every case all the same. */
    default <R> R fold(
            Function<Located, R> located,
            Function<Hinted, R> hinted,
            Function<Ambiguous, R> ambiguous,
            Function<Absent, R> absent) {
        if (this instanceof Located it) {
            return located.apply(it);
        }
        if (this instanceof Hinted it) {
            return hinted.apply(it);
        }
        return this instanceof Ambiguous it ? ambiguous.apply(it) : absent.apply((Absent) this);
    }
}
