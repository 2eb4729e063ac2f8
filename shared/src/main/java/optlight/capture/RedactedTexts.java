package optlight.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import optlight.locate.AccessibleName;
import optlight.locate.LanguageNames;
import optlight.locate.Locator;
import optlight.locate.PageElement;

/** Tells LinkedIn's words from anybody else's, and masks the latter. */
final class RedactedTexts {
    /** What is LinkedIn's to word: headings, labels, rows and buttons of settings. */
    private static final String WORDED =
            "h1,h2,h3,h4,h5,h6,[role=heading],label,legend,button,[role=switch],[role=radio],[role=checkbox],a[href]";

    /** Where people and their things are listed, and what stands around the settings. */
    private static final String PERSONAL =
            "header,footer,[role=banner],[role=contentinfo],li,[role=listitem],article,[role=article],table";

    /** LinkedIn's rail is a list, too. */
    private static final String RAIL = "nav,aside,[role=navigation],[role=complementary]";

    private static final String CONTROLS =
            "input[type=checkbox],input[type=radio],[role=switch],[role=radio],[role=checkbox],button[aria-pressed]";

    /** As far above a nameless control as locating looks for its label. */
    private static final int ROW_HEIGHT = 3;

    private static final int LONGEST = 300;
    private static final int SHORTEST_NAME = 2;

    /** The words of the member's own name, in small letters, as the pictures and the menu in the header say it. */
    private final Set<String> ownName = new HashSet<>();

    private final Set<PageElement> named = new HashSet<>();

    /** In small letters what the page is known to say, in any language: every word and number of it is LinkedIn's. */
    private final Set<String> published = new HashSet<>();

    RedactedTexts(PageElement root, List<Locator> sought) {
        for (Locator locator : sought) {
            noteNames(locator.names());
            noteNames(locator.section());
            for (Locator.Choice option : locator.options()) {
                noteNames(option.names());
            }
        }
        for (PageElement picture :
                root.select("header img,[role=banner] img,nav img,header [aria-label],nav button[aria-label]")) {
            noteName(picture.attribute("alt"));
            noteName(picture.attribute("aria-label"));
        }
        for (PageElement control : root.select(CONTROLS)) {
            for (String id : words(control.attribute("aria-labelledby"))) {
                control.byId(id).ifPresent(named::add);
            }
            if (AccessibleName.of(control).isEmpty()) {
                noteRow(control);
            }
        }
    }

    /** A switch without a name is named by its row: the nearest ancestor that says anything, if it has no other control. */
    private void noteRow(PageElement control) {
        Optional<PageElement> at = control.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            if (at.get().select(CONTROLS).size() > 1) {
                return;
            }
            if (!AccessibleName.text(at.get()).isEmpty()) {
                named.add(at.get());
            }
            at = at.get().parent();
        }
    }

    private void noteNames(List<LanguageNames> names) {
        for (LanguageNames some : names) {
            for (String name : some.names()) {
                published.add(comparable(name));
            }
        }
    }

    private static String comparable(String text) {
        return String.join(" ", words(text)).toLowerCase(Locale.ROOT);
    }

    private void noteName(String text) {
        for (String word : words(text)) {
            String plain = lettersOf(word);
            // The logo is named as well.
            if (plain.length() >= SHORTEST_NAME && !plain.equals("linkedin")) {
                ownName.add(plain);
            }
        }
    }

    /** A text of the page as it may be written. */
    String ofText(String text, PageElement parent, boolean hidden) {
        return hidden || !isWorded(parent) ? masked(text, false) : masked(text, true);
    }

    /** The value of {@code aria-label} or {@code title}. */
    String ofAttribute(String text, PageElement element) {
        return masked(text, isWorded(element));
    }

    private boolean isWorded(PageElement element) {
        Optional<PageElement> worded = element.closest(WORDED);
        boolean byLabel = false;
        for (Optional<PageElement> at = Optional.of(element);
                at.isPresent() && !byLabel;
                at = at.get().parent()) {
            byLabel = named.contains(at.get());
        }
        if (worded.isEmpty() && !byLabel) {
            return false;
        }
        if (worded.isPresent()
                && worded.get().tag().equals("a")
                && RedactedAttributes.settingsPath(worded.get().attribute("href"))
                        .isEmpty()) {
            return false;
        }
        Optional<PageElement> personal = element.closest(PERSONAL);
        // Rows of settings stand in lists as well; what they lead to says that they are rows.
        return personal.isEmpty()
                || (worded.isPresent() && worded.get().tag().equals("a") && !isAround(personal.get()))
                || (element.closest(RAIL).isPresent() && !isAround(personal.get()));
    }

    private static boolean isAround(PageElement personal) {
        return personal.closest("header,footer,[role=banner],[role=contentinfo]")
                .isPresent();
    }

    /**
     * White space as it is; of the words, numbers become 0, and whatever has an at sign, is part of the member's name or is
     * not ours to keep becomes x.
     */
    private String masked(String text, boolean keep) {
        if (keep && published.contains(comparable(text))) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length() && masked.length() < LONGEST; i++) {
            if (i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == '\u00a0') {
                String word = text.substring(start, i);
                boolean personal =
                        word.indexOf('@') >= 0 || word.indexOf("://") >= 0 || ownName.contains(lettersOf(word));
                masked.append(keep && !personal ? withoutNumbers(word) : "x".repeat(word.length()));
                if (i < text.length()) {
                    masked.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return masked.toString();
    }

    private static String withoutNumbers(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            // The digits of the scripts LinkedIn comes in: European, Arabic, Persian, Devanagari, full-width.
            boolean digit = (c >= '0' && c <= '9')
                    || (c >= '\u0660' && c <= '\u0669')
                    || (c >= '\u06f0' && c <= '\u06f9')
                    || (c >= '\u0966' && c <= '\u096f')
                    || (c >= '\uff10' && c <= '\uff19');
            kept.append(digit ? '0' : c);
        }
        return kept.toString();
    }

    private static String lettersOf(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (".,;:!?()'\u2019\"|".indexOf(word.charAt(i)) < 0) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
