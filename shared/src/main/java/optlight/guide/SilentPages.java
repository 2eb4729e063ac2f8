package optlight.guide;

import java.util.List;

/**
 * Pages on which nothing is ever drawn, whatever definitions say: passwords, payment, closing or hibernating an account.
 * A page that asks for a password is silent as well, under whatever address it stands.
 */
public final class SilentPages {
    private static final List<String> PREFIXES = List.of(
            "/mypreferences/d/close-account",
            "/mypreferences/d/hibernate-account",
            "/mypreferences/d/change-password",
            "/mypreferences/d/passkey",
            "/mypreferences/d/two-factor-authentication",
            "/mypreferences/d/premium-manage-account",
            "/login",
            "/uas/",
            "/checkpoint/",
            "/authwall",
            "/signup",
            "/payments",
            "/premium/");

    private SilentPages() {}

    public static boolean contains(String pathname) {
        for (String prefix : PREFIXES) {
            if (pathname.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
