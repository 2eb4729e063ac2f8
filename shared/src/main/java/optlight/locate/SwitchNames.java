package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a switch is called on the page. */
final class SwitchNames {
    private static final String CONTROLS = PageSurvey.SWITCHES + "," + PageSurvey.RADIOS;

    /** How far above a nameless control its label may stand; LinkedIn's {@code <p>} is in the great-grandparent. */
    private static final int ROW_HEIGHT = 6;

    /** The words beside a switch that say its state, in comparable form: they are nobody's name. A guess where we have no source. */
    private static final String SURE =
            "on off ein aus activé désactivé activado desactivado ativado desativado attivato disattivato aan uit"
                    + " zapnuto vypnuto włączone wyłączone päällä pois オン オフ açık kapalı إيقاف تشغيل";

    private static final TextSet SURE_STATE_WORDS = TextSet.of(SURE);
    private static final TextSet STATE_WORDS = TextSet.of(SURE + " an oui non sí no sim não attivo");

    private SwitchNames() {}

    /** In comparable form; one empty name if there is nothing to go by. */
    static List<String> of(PageElement element, TextNormalizer normalizer) {
        String name = normalizer.normalize(AccessibleName.of(element));
        // The label of some of LinkedIn's switches holds nothing but the state.
        if (name.isEmpty() || STATE_WORDS.has(name)) {
            return rowTexts(element, normalizer);
        }
        List<String> names = new ArrayList<>();
        names.add(name);
        add(normalizer.normalize(title(element)), names);
        add(withoutState(name), names);
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && names.indexOf(name) < 0) {
            names.add(name);
        }
    }

    /** A name that ends with the state it is in; the words that could be part of a sentence are left on it. */
    private static String withoutState(String name) {
        List<String> words = AccessibleName.tokens(name);
        String last = words.get(words.size() - 1);
        boolean state = words.size() > 1 && SURE_STATE_WORDS.has(last);
        return state ? name.substring(0, name.length() - last.length() - 1) : "";
    }

    /** The first text of what names it: a label holds a title, then explanations and the state. */
    private static String title(PageElement element) {
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
        return firstText(labels.isEmpty() ? element : labels.get(0));
    }

    private static String firstText(PageElement element) {
        List<String> texts = AccessibleName.leafTexts(element);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /**
     * The texts of the row a nameless switch stands in: the nearest ancestor that says anything but a state. Nothing where
     * that row has another control or a heading: then it is no row.
     */
    private static List<String> rowTexts(PageElement element, TextNormalizer normalizer) {
        Optional<PageElement> at = element.parent();
        for (int i = 0; i < ROW_HEIGHT && at.isPresent(); i++) {
            if (at.get().select(CONTROLS).size() > 1
                    || !at.get().select(PageSurvey.HEADINGS).isEmpty()) {
                break;
            }
            List<String> texts = new ArrayList<>();
            for (String leaf : AccessibleName.leafTexts(at.get())) {
                String text = normalizer.normalize(leaf);
                if (!text.isEmpty() && !STATE_WORDS.has(text)) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                return texts;
            }
            at = at.get().parent();
        }
        return ShortList.of("");
    }
}
