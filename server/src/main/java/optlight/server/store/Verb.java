package optlight.server.store;

import java.util.Locale;

/** What made a publication. */
public enum Verb {
    PUBLISH,
    ROLLBACK;

    /** As it stands in the audit log. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
