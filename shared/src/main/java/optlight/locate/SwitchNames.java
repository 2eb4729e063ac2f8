package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a switch is called on the page. */
final class SwitchNames {
    /** How far above a nameless control its label may stand; LinkedIn's {@code <p>} is in the great-grandparent. */
    private static final int ROW_HEIGHT = 6;

    /**
     * The words beside a switch that say its state, in comparable form, on and off by turns: they are nobody's name. A guess
     * where we have no source.
     */
    private static final String SURE =
            "on off ein aus an aus activé désactivé activado desactivado ativado desativado attivato disattivato aan uit"
                    + " zapnuto vypnuto włączone wyłączone päällä pois オン オフ açık kapalı تشغيل إيقاف";

    /** Words that say at a name's end that it is new or a trial, and nothing else: no adjectives, which can belong to it. */
    private static final String BADGES =
            "beta new neu nouveauté novedad novidade novità nieuw novinka nowość uutta yeni 新機能 újdonság";

    private static final List<String> STATES = AccessibleName.tokens(SURE);
    private static final TextSet ENDINGS = TextSet.of(STATES).and(BADGES);
    private static final TextSet STATE_WORDS = TextSet.of(ENDINGS.all())
            .and("oui non sí no sim não attivo nouveau nuevo novo nuovo nové nowe uusi جديد 新 新着 új");

    /** Of those, the words that can turn a name round they stand before: "no" can be "not", and the Arabic "off" is "stop". */
    private static final TextSet NEGATIONS = TextSet.of("no non não إيقاف");

    /** UTF-16 units; a single word behind a label that has less, as "Never.", explains nothing. */
    private static final int LONG_WORD = 12;

    /** From here on whole sentences are written without blanks. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    /** What comes and goes: it says what has happened to a switch, not which it is. */
    private static final String NEWS = "[role=status],[role=alert],[aria-live]";

    private SwitchNames() {}

    /**
     * In comparable form; one empty name if there is nothing to go by.
     *
     * @param name its accessible name, in comparable form
     */
    static List<String> of(PageElement element, String name, TextNormalizer normalizer) {
        // The label of some of LinkedIn's switches holds nothing but the state. One called "No" is on for the contrary.
        if (isState(name)) {
            return isNegation(name) ? ShortList.of("") : rowTexts(element, normalizer);
        }
        List<PageElement> labels = labels(element);
        if (areElsewhere(labels, element)) {
            // A copy may share its ids. Members go by what stands beside the switch; if nothing does, by its name.
            List<String> beside = rowTexts(element, normalizer);
            if (beside.size() > 1 || !beside.get(0).isEmpty()) {
                return beside;
            }
        }
        List<String> names = new ArrayList<>();
        names.add(name);
        // Most labels are one text, and that is the name already.
        if (labels.size() != 1 || !isPlain(labels.get(0))) {
            add(normalizer.normalize(title(labels, normalizer)), names);
        }
        add(bare(name), names);
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && names.indexOf(name) < 0) {
            names.add(name);
        }
    }

    /** A name without the state, the badge, or both at its end, if it has such. */
    static String bare(String name) {
        String once = withoutEnding(name);
        return once.length() == name.length() ? name : withoutEnding(once);
    }

    private static String withoutEnding(String name) {
        int end = name.lastIndexOf(' ');
        return end > 0 && isEnding(name.substring(end + 1)) ? name.substring(0, end) : name;
    }

    /** Whether a word in comparable form says at a name's end its state, or that it is new. */
    static boolean isEnding(String word) {
        return ENDINGS.has(word);
    }

    /**
     * The first text of what names it, if all that follows explains it or says the state: {@code for my company page} behind
     * it would make it another name.
     */
    private static String title(List<PageElement> labels, TextNormalizer normalizer) {
        List<String> texts = new ArrayList<>();
        for (PageElement label : labels) {
            texts.addAll(AccessibleName.boxTexts(label));
        }
        String title = "";
        for (String text : texts) {
            String comparable = normalizer.normalize(text);
            if (title.isEmpty() && isNegation(comparable)) {
                return "";
            }
            if (!isState(comparable)) {
                if (title.isEmpty()) {
                    title = text;
                } else if (!isSentence(text)) {
                    return "";
                }
            }
        }
        return title;
    }

    /** Whether there are labels, and each is one that nobody sees or that stands in the row of another control. */
    private static boolean areElsewhere(List<PageElement> labels, PageElement element) {
        for (PageElement label : labels) {
            if (label.equals(element) || (label.rendered() && isInRowOf(element, label))) {
                return false;
            }
        }
        return !labels.isEmpty();
    }

    /** Whether the first ancestor of a label that holds any control holds this one. */
    private static boolean isInRowOf(PageElement element, PageElement label) {
        Optional<PageElement> at = Optional.of(label);
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            List<PageElement> controls = at.get().select(PageSurvey.CONTROLS);
            if (!controls.isEmpty()) {
                return controls.indexOf(element) >= 0;
            }
            at = at.get().parent();
        }
        return true;
    }

    private static boolean isPlain(PageElement label) {
        List<PageNode> children = label.children();
        return children.size() == 1
                && children.get(0) instanceof PageText
                && !label.has("aria-label")
                && !label.has("aria-labelledby");
    }

    /** What a name is taken from: what it refers to, its label elements, or its own content. */
    private static List<PageElement> labels(PageElement element) {
        List<PageElement> labels = new ArrayList<>();
        for (String id : AccessibleName.tokens(element.attribute("aria-labelledby"))) {
            Optional<PageElement> label = element.byId(id);
            if (label.isPresent()) {
                labels.add(label.get());
            }
        }
        if (!labels.isEmpty() || !element.attribute("aria-label").trim().isEmpty()) {
            return labels;
        }
        List<PageElement> own = element.labels();
        return own.isEmpty() ? ShortList.of(element) : own;
    }

    /**
     * The label of the row a nameless switch stands in: the nearest ancestor that says anything but a state. It is the first
     * text; after it there may be sentences that explain it, and links. If that row has another control or a heading, it is no
     * row. If it has other texts, all are given, and an empty name before them.
     */
    private static List<String> rowTexts(PageElement element, TextNormalizer normalizer) {
        Optional<PageElement> at = element.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            PageElement row = at.get();
            List<PageElement> others = row.select(PageSurvey.FOUND);
            if (others.size() > 1 || (others.size() == 1 && others.get(0).matches(PageSurvey.HEADINGS))) {
                break;
            }
            List<String> texts = rowLabel(row, normalizer);
            if (!texts.isEmpty()) {
                return texts;
            }
            at = row.parent();
        }
        return ShortList.of("");
    }

    private static List<String> rowLabel(PageElement row, TextNormalizer normalizer) {
        List<String> all = new ArrayList<>();
        List<String> leaves = AccessibleName.boxTexts(row);
        if (leaves.isEmpty()) {
            return all;
        }
        List<String> linked = textsIn("a,button", row, leaves);
        List<String> news = textsIn(NEWS, row, leaves);
        boolean isLink = false;
        boolean vague = false;
        String not = "";
        for (String leaf : leaves) {
            String text = normalizer.normalize(leaf);
            boolean link = linked.indexOf(leaf) >= 0;
            if (all.isEmpty() && isNegation(text)) {
                not = text + " ";
            } else if (!isState(text) && news.indexOf(leaf) < 0) {
                vague |= !all.isEmpty() && (isLink || !(link || isSentence(leaf)));
                isLink |= all.isEmpty() && link;
                add(not + text, all);
                not = "";
            }
        }
        if (vague) {
            all.add(0, "");
        } else if (!all.isEmpty()) {
            all = ShortList.of(all.get(0));
            add(bare(all.get(0)), all);
        }
        return all;
    }

    /** @param leaves all texts of the row: where it has one alone, it is the label whatever holds it */
    private static List<String> textsIn(String css, PageElement row, List<String> leaves) {
        List<String> texts = new ArrayList<>();
        if (leaves.size() > 1) {
            for (PageElement element : row.select(css)) {
                texts.addAll(AccessibleName.boxTexts(element));
            }
        }
        return texts;
    }

    private static boolean isSentence(String text) {
        boolean words = text.indexOf(' ') >= 0 || text.length() >= LONG_WORD || text.charAt(0) >= FIRST_IDEOGRAPH;
        return words && ".!?\u3002\u061f\uff01\uff1f".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The state a word says; {@code unknown} if it is none. */
    static String stateOf(String word) {
        int at = STATES.indexOf(word);
        return at < 0 ? ControlView.UNKNOWN : at % 2 == 0 ? ControlView.ON : ControlView.OFF;
    }

    private static boolean isNegation(String text) {
        return isState(text) && NEGATIONS.hasAnyOf(AccessibleName.tokens(text));
    }

    /** Whether a text in comparable form says nothing but a state, or that something is new. */
    static boolean isState(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(' ', from);
            String word = text.substring(from, end < 0 ? text.length() : end);
            if (!STATE_WORDS.has(word)) {
                return false;
            }
            from += word.length() + 1;
        }
        return true;
    }
}
