package optlight.definition;

import java.util.List;

/**
 * The pages for which the content script is declared: on any other, nobody looks for a control, and to no other does
 * anything lead. The manifest says the same, and a test of the extension holds the two together.
 */
public final class ScriptPages {
    /** What a path must begin with, large and small letters told apart as in a match pattern. */
    public static final List<String> PREFIXES = List.of(
            "/mypreferences/",
            "/psettings/",
            "/jobs/application-settings",
            "/public-profile/settings",
            "/mynetwork/settings/",
            "/help/linkedin/ask/TS-DPRO",
            "/help/linkedin/ask/ts-dpro",
            "/help/linkedin/answer/a1340649");

    private ScriptPages() {}

    public static boolean contains(String pathname) {
        for (String prefix : PREFIXES) {
            if (pathname.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
