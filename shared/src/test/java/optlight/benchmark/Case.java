package optlight.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** One page to be judged, with the truth about it, which stands nowhere in the page. */
final class Case {
    final long seed;
    final Spec spec;
    final Severity severity;
    /** The operators that changed it, in their order; the last of a removed case is the removal. */
    final List<String> operators;
    /** Operators that were drawn and did not apply. */
    final List<String> skipped;

    final String path;
    /** The page as a file; {@code null} once it was judged: a run makes thousands. */
    String html;
    /** Control of the setting → where it is or may be pointed at; empty if it is not there. */
    final Map<Integer, List<String>> truth = new LinkedHashMap<>();
    /** Where a hint to the focus may point besides: the other radios of its group. */
    final List<String> group = new ArrayList<>();

    final boolean removed;
    /** The control as it was when the page was written; empty if it is not there. */
    final String control;

    /** Whether the control carries a key of the definition when it is looked for. */
    final boolean carriesKey;

    Case(long seed, Spec spec, Severity severity, Scene scene, List<String> operators, List<String> skipped) {
        this.seed = seed;
        this.spec = spec;
        this.severity = severity;
        this.operators = List.copyOf(operators);
        this.skipped = List.copyOf(skipped);
        this.path = scene.path;
        this.removed = scene.removed != null;
        this.carriesKey = !removed && Keys.on(scene.focus.control) != null && hasKey(spec);
        this.html = scene.html();
        this.control = scene.isThere(scene.focus.control) ? scene.focus.control.outerHtml() : "";
        List<Part> ours = scene.ours;
        for (int i = 0; i < ours.size(); i++) {
            boolean gone = removed && ours.get(i).equals(scene.focus);
            // What a removal left of the list is the focus alone.
            int control = ours.size() == 1 ? spec.control() : i;
            truth.put(control, gone ? List.of() : places(scene, ours.get(i)));
        }
        if (scene.focus.shape == Part.Shape.RADIO) {
            for (Part part : ControlOperators.radios(scene)) {
                group.addAll(places(scene, part));
            }
        }
        if (!removed && truth.get(spec.control()).isEmpty()) {
            throw new IllegalStateException("an operator lost the target: " + this);
        }
    }

    private static boolean hasKey(Spec spec) {
        return !spec.kind().isLink() && spec.subject().key(spec.definitions()) != null;
    }

    private static List<String> places(Scene scene, Part part) {
        List<String> places = new ArrayList<>();
        for (Element element : part.accepted()) {
            if (scene.isThere(element)) {
                places.add(scene.xpath(element));
            }
        }
        return places;
    }

    /** The same without its page. */
    Case withoutPage() {
        html = null;
        return this;
    }

    String url() {
        return "https://www.linkedin.com" + path;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + spec + ", " + severity + " " + operators;
    }
}
