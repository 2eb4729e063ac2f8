package optlight.trust;

import optlight.definition.Definitions;

/** What came of judging an envelope. */
public sealed interface Verdict {
    /**
     * May be used, and stored.
     *
     * @param keys the keys from now on: stored together with the definitions, or not at all
     */
    record Trusted(Definitions definitions, KeyRing keys) implements Verdict {}

    /**
     * Changes nothing: what was there stays.
     *
     * @param detail for whoever publishes: which rule, which value; may be empty
     */
    record Rejected(Refusal refusal, String detail) implements Verdict {}
}
