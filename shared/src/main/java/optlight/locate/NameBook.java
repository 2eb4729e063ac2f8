package optlight.locate;

import java.util.IdentityHashMap;
import optlight.definition.Names;

/** The names of all definitions in comparable form, each worked out once: they are asked for on every look at the page. */
final class NameBook {
    private final TextNormalizer normalizer;
    // By identity: the records of one set of definitions live as long as the book, and comparing them costs more.
    private final IdentityHashMap<Names, KnownNames> known = new IdentityHashMap<>();

    NameBook(TextNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    KnownNames known(Names names) {
        KnownNames found = known.get(names);
        if (found == null) {
            found = new KnownNames(names, normalizer);
            known.put(names, found);
        }
        return found;
    }

    /** A text of the page in comparable form. */
    String comparable(String text) {
        return text.isEmpty() ? "" : normalizer.normalize(text);
    }
}
