package optlight.capture;

import java.util.ArrayList;
import java.util.List;
import optlight.locate.PageElement;

/** The attributes that locating needs, and of them only what is nobody's. */
final class RedactedAttributes {
    private static final List<String> PLAIN = List.of(
            "role",
            "type",
            "lang",
            "dir",
            "disabled",
            "inert",
            "open",
            "aria-checked",
            "aria-pressed",
            "aria-hidden",
            "aria-modal",
            "aria-current",
            "aria-expanded",
            "aria-level",
            "aria-disabled",
            "data-testid",
            "data-view-name",
            "data-control-name");
    private static final List<String> IDS = List.of("id", "name", "for", "aria-labelledby", "aria-describedby");
    private static final List<String> TEXTS = List.of("aria-label", "title");
    private static final List<String> SETTINGS = List.of(
            "/mypreferences/",
            "/psettings/",
            "/jobs/application-settings",
            "/public-profile/settings",
            "/mynetwork/settings/",
            "/help/linkedin/");
    private static final String ORIGIN = "https://www.linkedin.com";

    private final RedactedTexts texts;

    /** Ids that are not words, in the order they were met: each becomes {@code i} and its number. */
    private final List<String> numbered = new ArrayList<>();

    RedactedAttributes(RedactedTexts texts) {
        this.texts = texts;
    }

    /** @param unseen whether the page does not lay the element out, though its parent is laid out */
    void write(PageElement element, boolean unseen, StringBuilder html) {
        for (String name : PLAIN) {
            if (element.has(name) && isWord(element.attribute(name))) {
                attribute(name, element.attribute(name), html);
            }
        }
        for (String name : IDS) {
            StringBuilder ids = new StringBuilder();
            for (String id : RedactedTexts.words(element.attribute(name))) {
                ids.append(ids.length() == 0 ? "" : " ").append(id(id));
            }
            if (ids.length() > 0) {
                attribute(name, ids.toString(), html);
            }
        }
        for (String name : TEXTS) {
            if (element.has(name)) {
                attribute(name, texts.ofAttribute(element.attribute(name), element), html);
            }
        }
        if (element.has("href")) {
            String path = settingsPath(element.attribute("href"));
            attribute("href", path.isEmpty() ? "#" : path, html);
        }
        if (element.checked()) {
            attribute("checked", "", html);
        }
        if (unseen || element.has("hidden")) {
            attribute("hidden", "", html);
        }
    }

    private static void attribute(String name, String value, StringBuilder html) {
        html.append(' ').append(name);
        if (!value.isEmpty()) {
            html.append("=\"").append(PageCapture.escaped(value)).append('"');
        }
    }

    /** A key is a word, and what locates; an id with digits is made by a machine, and may be a person's. */
    private String id(String id) {
        if (isWord(id)) {
            return id;
        }
        if (!numbered.contains(id)) {
            numbered.add(id);
        }
        return "i" + (numbered.indexOf(id) + 1);
    }

    private static boolean isWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-' && c != '_') {
                return false;
            }
        }
        return value.length() <= 60;
    }

    /** The path of a page of the settings or of the help, without its query; empty for every other address. */
    static String settingsPath(String href) {
        String path = href.startsWith(ORIGIN) ? href.substring(ORIGIN.length()) : href;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                path = path.substring(0, i);
            }
        }
        for (String start : SETTINGS) {
            boolean numberless = start.startsWith("/help/") || withoutDigits(path);
            if (path.startsWith(start) && numberless) {
                return path;
            }
        }
        return "";
    }

    private static boolean withoutDigits(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= '0' && path.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }
}
