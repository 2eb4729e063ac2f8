package optlight.capture;

import java.util.List;
import optlight.locate.Locator;
import optlight.locate.PageElement;
import optlight.locate.PageNode;
import optlight.locate.PageText;

/**
 * Writes a page as redacted HTML: elements, roles, ARIA and setting texts. Other texts become as many x as they have
 * letters; pictures, scripts, classes, styles and addresses outside of the settings are left out. What the page does not
 * lay out is marked {@code hidden}, because its style sheets are gone. Shadow roots are written in place, as they are
 * seen; frames of the same origin as {@code srcdoc}.
 *
 * <p>Nobody can promise that a text which looks like a setting's holds no name, so whoever captures sees the result before
 * it is saved.
 */
public final class PageCapture {
    private static final List<String> LEFT_OUT = List.of(
            "script",
            "style",
            "link",
            "meta",
            "noscript",
            "template",
            "base",
            "object",
            "embed",
            "picture",
            "source",
            "track",
            "audio",
            "canvas");
    private static final List<String> EMPTIED = List.of("svg", "img", "video", "map", "select", "textarea", "datalist");
    private static final List<String> VOID = List.of("img", "input", "br", "hr", "wbr", "area", "col");

    /** Deeper than any page; below it nothing is written. */
    private static final int DEEPEST = 400;

    private final StringBuilder html = new StringBuilder();
    private final RedactedTexts texts;
    private final RedactedAttributes attributes;

    private PageCapture(PageElement root, List<Locator> sought) {
        texts = new RedactedTexts(root, sought);
        attributes = new RedactedAttributes(texts);
    }

    /**
     * The whole page, from its root element, as a document of its own.
     *
     * @param sought what is looked for there: its names are LinkedIn's, and keep their numbers
     */
    public static String of(PageElement root, List<Locator> sought) {
        PageCapture capture = new PageCapture(root, sought);
        capture.html.append("<!doctype html>\n");
        capture.write(root, false, 0);
        return capture.html.append('\n').toString();
    }

    private void write(PageElement element, boolean hidden, int depth) {
        String tag = element.tag();
        if (LEFT_OUT.contains(tag) || depth > DEEPEST || !isPlain(tag)) {
            return;
        }
        if (tag.equals("slot")) {
            writeChildren(element, hidden, depth);
            return;
        }
        boolean unseen = !hidden && !element.rendered() && !tag.equals("head");
        html.append('<').append(tag);
        attributes.write(element, unseen, html);
        if (tag.equals("iframe")) {
            writeFrame(element, hidden || unseen, depth);
        }
        html.append('>');
        if (!VOID.contains(tag)) {
            if (!EMPTIED.contains(tag) && !tag.equals("iframe")) {
                writeChildren(element, hidden || unseen, depth);
            }
            html.append("</").append(tag).append('>');
        }
    }

    private void writeChildren(PageElement element, boolean hidden, int depth) {
        for (PageNode child : element.children()) {
            if (child instanceof PageText text) {
                html.append(escaped(texts.ofText(text.value(), element, hidden)));
            } else {
                write((PageElement) child, hidden, depth + 1);
            }
        }
    }

    private void writeFrame(PageElement frame, boolean hidden, int depth) {
        int start = html.length();
        writeChildren(frame, hidden, depth);
        String inner = html.substring(start);
        html.setLength(start);
        if (!inner.trim().isEmpty()) {
            html.append(" srcdoc=\"").append(escaped(inner)).append('"');
        }
    }

    /** Whether a tag is written with nothing but letters, digits and hyphens. */
    private static boolean isPlain(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return !tag.isEmpty();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
