package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a switch is called on the page. */
final class SwitchNames {
    private static final String CONTROLS = PageSurvey.SWITCHES + "," + PageSurvey.RADIOS;

    /** How far above a nameless control its label may stand; LinkedIn's {@code <p>} is in the great-grandparent. */
    private static final int ROW_HEIGHT = 6;

    /**
     * The words beside a switch that say its state, in comparable form, on and off by turns: they are nobody's name. A guess
     * where we have no source.
     */
    private static final String SURE =
            "on off ein aus an aus activé désactivé activado desactivado ativado desativado attivato disattivato aan uit"
                    + " zapnuto vypnuto włączone wyłączone päällä pois オン オフ açık kapalı تشغيل إيقاف";

    /** The words that say something is new or a trial: nobody's name either. */
    private static final String BADGES =
            " beta new neu nouveau nouveauté nuevo novedad novo novidade nuovo novità nieuw nové"
                    + " novinka nowe nowość uusi uutta yeni جديد 新 新着 新機能 új újdonság";

    private static final List<String> STATES = AccessibleName.tokens(SURE);
    private static final TextSet ENDINGS = TextSet.of(SURE + BADGES);
    private static final TextSet STATE_WORDS = TextSet.of(SURE + BADGES + " oui non sí no sim não attivo");

    /** Normalising takes it away, so that in a name in comparable form it can have this one meaning. */
    static final String CUT_OFF = "…";

    private SwitchNames() {}

    /** In comparable form; one empty name if there is nothing to go by. */
    static List<String> of(PageElement element, TextNormalizer normalizer) {
        String name = comparable(AccessibleName.of(element), normalizer);
        // The label of some of LinkedIn's switches holds nothing but the state.
        if (isState(name)) {
            return rowTexts(element, normalizer);
        }
        List<String> names = new ArrayList<>();
        names.add(name);
        add(comparable(title(element, normalizer), normalizer), names);
        add(bare(name), names);
        return names;
    }

    /** In comparable form, with the sign at the end of what was cut off. */
    private static String comparable(String text, TextNormalizer normalizer) {
        String comparable = normalizer.normalize(text);
        return text.endsWith(CUT_OFF) ? comparable + CUT_OFF : comparable;
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && names.indexOf(name) < 0) {
            names.add(name);
        }
    }

    /**
     * A name without the state or a badge at its end, if it has such. They may stand right behind it: in a {@code span} that
     * the page moves away from it by style alone. Words for a state that could be part of a sentence are left on it.
     */
    static String bare(String name) {
        return withoutEnding(withoutEnding(name));
    }

    private static String withoutEnding(String name) {
        for (String word : ENDINGS.all()) {
            int end = name.length() - word.length();
            if (end > 0 && name.endsWith(word) && (name.charAt(end - 1) == ' ' || end >= NearName.FEWEST_LETTERS)) {
                return name.substring(0, end).trim();
            }
        }
        return name;
    }

    /** The first text of what names it: a label holds a title, then explanations and the state, or only the state. */
    private static String title(PageElement element, TextNormalizer normalizer) {
        for (String id : AccessibleName.tokens(element.attribute("aria-labelledby"))) {
            Optional<PageElement> label = element.byId(id);
            if (label.isPresent()) {
                return firstText(label.get());
            }
        }
        if (!element.attribute("aria-label").trim().isEmpty()) {
            return "";
        }
        List<PageElement> labels = element.labels();
        for (PageElement label : labels) {
            String text = firstText(label);
            if (!isState(normalizer.normalize(text))) {
                return text;
            }
        }
        return labels.isEmpty() ? firstText(element) : "";
    }

    private static String firstText(PageElement element) {
        List<String> texts = AccessibleName.leafTexts(element);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /**
     * The label of the row a nameless switch stands in: the nearest ancestor that says anything but a state. Beside it there
     * may be sentences that explain it, and links. If that row has another control or a heading, it is no row. If it has
     * several texts that could be the label, all are given, and an empty name before them.
     */
    private static List<String> rowTexts(PageElement element, TextNormalizer normalizer) {
        Optional<PageElement> at = element.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            PageElement row = at.get();
            if (row.select(CONTROLS).size() > 1
                    || !row.select(PageSurvey.HEADINGS).isEmpty()) {
                break;
            }
            List<String> texts = labels(row, normalizer);
            if (!texts.isEmpty()) {
                return texts;
            }
            at = row.parent();
        }
        return ShortList.of("");
    }

    private static List<String> labels(PageElement row, TextNormalizer normalizer) {
        List<String> linked = new ArrayList<>();
        for (PageElement link : row.select("a,button")) {
            linked.addAll(AccessibleName.boxTexts(link));
        }
        List<String> all = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String leaf : AccessibleName.boxTexts(row)) {
            String text = comparable(leaf, normalizer);
            if (!isState(text)) {
                add(text, all);
                if (linked.indexOf(leaf) < 0) {
                    add(text, isSentence(leaf) ? sentences : labels);
                }
            }
        }
        List<String> likely = labels.isEmpty() ? sentences : labels;
        if (likely.isEmpty()) {
            likely = all;
        }
        if (likely.size() > 1) {
            all.add(0, "");
            return all;
        }
        if (likely.size() == 1) {
            add(bare(likely.get(0)), likely);
        }
        return likely;
    }

    private static boolean isSentence(String text) {
        return ".!?:\u3002\u061f\uff01\uff1f\uff1a".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The state a word says; {@code unknown} if it is none. */
    static String stateOf(String word) {
        int at = STATES.indexOf(word);
        return at < 0 ? ControlView.UNKNOWN : at % 2 == 0 ? ControlView.ON : ControlView.OFF;
    }

    /** Whether a text says nothing but a state, or that something is new. */
    private static boolean isState(String text) {
        boolean state = true;
        for (String word : AccessibleName.tokens(text)) {
            state &= STATE_WORDS.has(word);
        }
        return state;
    }
}
