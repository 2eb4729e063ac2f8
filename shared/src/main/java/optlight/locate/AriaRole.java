package optlight.locate;

/**
 * The WAI-ARIA role of the few kinds of element that matter here: of what can be operated, named by its text, or both.
 * Roles that only give a page its structure ({@code alert}, {@code banner} …) are passed over like misspelt ones: the list
 * of all would cost every page 270 bytes.
 */
public final class AriaRole {
    private AriaRole() {}

    /** The first role of the {@code role} attribute that is known, in small letters, else that of the tag; or empty. */
    public static String of(PageElement element) {
        String byTag = byTag(element);
        String roles = element.attribute("role");
        if (roles.isEmpty()) {
            return byTag;
        }
        if (AccessibleName.NAMED_BY_CONTENT.has(roles)) {
            return roles; // what the loop would come to
        }
        for (String role : AccessibleName.tokens(small(roles))) {
            if (AccessibleName.NAMED_BY_CONTENT.has(role) || AccessibleName.WITH_VALUE.has(role)) {
                return role;
            }
            if (isNone(role)) {
                return mustShow(element, byTag) ? byTag : role;
            }
        }
        return byTag;
    }

    static boolean isNone(String role) {
        return role.equals("none") || role.equals("presentation");
    }

    /**
     * Whether WAI-ARIA has it keep its tag's role, though it asks for none: because it takes the focus. Attributes that
     * would do the same ({@code aria-label}, {@code aria-live} …) are not asked for.
     */
    private static boolean mustShow(PageElement element, String byTag) {
        boolean control = !byTag.isEmpty() && !byTag.equals("heading") && !element.has("disabled");
        return control || element.has("tabindex");
    }

    /** Any kind of field is a textbox here. */
    private static String byTag(PageElement element) {
        String tag = element.tag();
        if (tag.equals("input")) {
            String type = small(element.attribute("type"));
            if (type.equals("checkbox") || type.equals("radio")) {
                return type;
            }
            return type.equals("button") || type.equals("submit") || type.equals("reset") || type.equals("image")
                    ? "button"
                    : "textbox";
        }
        if (tag.equals("a") && element.has("href")) {
            return "link";
        }
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return "heading";
        }
        if (tag.equals("select") || tag.equals("textarea")) {
            return "textbox";
        }
        return tag.equals("button") ? tag : "";
    }

    /** ASCII letters made small; {@code String.toLowerCase(Locale.ROOT)} would bring all of Locale into the page. */
    public static String small(String text) {
        int capital = 0;
        while (capital < text.length() && (text.charAt(capital) < 'A' || text.charAt(capital) > 'Z')) {
            capital++;
        }
        if (capital == text.length()) {
            return text; // as nearly all are; TeaVM's builders are slow
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return letters.toString();
    }
}
