package optlight.locate;

/** The WAI-ARIA role of the few kinds of element that matter here. */
public final class AriaRole {
    private AriaRole() {}

    /** The role by the {@code role} attribute, else by the tag; empty for everything else. */
    public static String of(PageElement element) {
        for (String role : AccessibleName.tokens(element.attribute("role"))) {
            return role;
        }
        return switch (element.tag()) {
            case "input" -> ofInput(element.attribute("type"));
            case "button" -> "button";
            case "a" -> element.has("href") ? "link" : "";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
            default -> "";
        };
    }

    private static String ofInput(String type) {
        return switch (type) {
            case "checkbox", "radio" -> type;
            case "button", "submit", "reset" -> "button";
            default -> "";
        };
    }
}
