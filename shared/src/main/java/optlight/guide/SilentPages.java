package optlight.guide;

import java.util.List;
import optlight.locate.AriaRole;

/**
 * Pages on which nothing is ever drawn, whatever definitions say: passwords, payment, closing or hibernating an account.
 * A page that asks for a password is silent as well, under whatever address it stands.
 */
public final class SilentPages {
    private static final List<String> PREFIXES =
            List.of("/login", "/uas/", "/checkpoint/", "/authwall", "/signup", "/payments", "/premium/");

    /** Under any of the addresses the settings app has: LinkedIn serves one page under several. */
    private static final List<String> SETTINGS = List.of(
            "close-account",
            "hibernate-account",
            "change-password",
            "passkey",
            "two-factor-authentication",
            "premium-manage-account",
            "account-management");

    private static final List<String> APP = List.of("/mypreferences/", "/psettings/");

    private SilentPages() {}

    public static boolean contains(String pathname) {
        String path = AriaRole.small(pathname);
        for (String prefix : PREFIXES) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        for (String app : APP) {
            for (String page : SETTINGS) {
                if (path.startsWith(app) && path.contains("/" + page)) {
                    return true;
                }
            }
        }
        return false;
    }
}
