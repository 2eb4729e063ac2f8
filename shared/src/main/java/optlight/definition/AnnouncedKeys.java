package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says of the keys of its server. It is the whole list and not a change of it, so that a client which has
 * missed some documents ends up where the others are.
 *
 * @param trusted lines of {@code .pub} files: the keys in force besides those the member has entered; at most 8
 * @param revoked ids of keys that are never to be believed again; at most 64
 */
public record AnnouncedKeys(List<String> trusted, List<String> revoked) {
    public static final int MAX_TRUSTED = 8;
    public static final int MAX_REVOKED = 64;

    private static final int ID_FROM = "ed25519 ".length();
    private static final int ID_TO = ID_FROM + 16;

    public AnnouncedKeys {
        trusted = Require.list(trusted, MAX_TRUSTED, "trusted keys");
        revoked = Require.list(revoked, MAX_REVOKED, "revoked keys");
        List<String> ids = new ArrayList<>();
        for (String line : trusted) {
            ids.add(Require.keyLine(line, "trusted key").substring(ID_FROM, ID_TO));
        }
        for (String id : revoked) {
            ids.add(Require.keyId(id, "revoked key"));
        }
        Require.distinct(ids, "trusted and revoked keys");
    }

    /** The ids of the trusted keys. */
    public List<String> trustedIds() {
        List<String> ids = new ArrayList<>();
        for (String line : trusted) {
            ids.add(line.substring(ID_FROM, ID_TO));
        }
        return ids;
    }
}
