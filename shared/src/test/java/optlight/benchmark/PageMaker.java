package optlight.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Category;
import optlight.definition.Definitions;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of each kind, as LinkedIn would show it, before anything is changed. */
final class PageMaker {
    private static final List<String> ELSEWHERE = List.of(
            "/mypreferences/d/categories/account",
            "/mypreferences/d/notification-categories/groups",
            "/mypreferences/d/dark-mode");
    private static final List<String> OTHER_SWITCHES =
            List.of("n.messaging", "n.inbox.label", "n.rinvites", "n.promotions", "n.connections");
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("n.external", "/mypreferences/d/settings/external-data"),
            Map.entry("n.manage", "/mypreferences/d/manage-data-and-activity"),
            Map.entry("n.copy", "/mypreferences/d/download-my-data"),
            Map.entry("n.search", "/mypreferences/d/search-history"),
            Map.entry("n.demographics", "/mypreferences/d/demographic-info"),
            Map.entry("n.messaging", "/mypreferences/d/settings/suggest-replies"),
            Map.entry("n.inbox", "/mypreferences/d/settings/focused-inbox"),
            Map.entry("n.rinvites", "/mypreferences/d/settings/research-invitations"),
            Map.entry("n.promotions", "/mypreferences/d/settings/linkedin-promotions"),
            Map.entry("n.viewing", "/mypreferences/d/profile-viewing-options"),
            Map.entry("n.connections", "/mypreferences/d/settings/connections-visibility"),
            Map.entry("n.active", "/mypreferences/d/settings/manage-my-active-status"),
            Map.entry("n.blocked", "/mypreferences/d/manage-by-blocked-list"),
            Map.entry("phone.row", "/mypreferences/d/settings/discover-me-by-phone-number"));

    private final Spec spec;
    private final Rng rng;
    private final Definitions definitions;
    private final Words words;
    private final Setting setting;
    private final Scene scene;
    private final Pieces pieces;

    private PageMaker(Spec spec, Rng rng) {
        this.spec = spec;
        this.rng = rng;
        this.definitions = spec.definitions();
        this.words = spec.words();
        this.setting = spec.subject().in(definitions);
        this.scene = new Scene(spec.generation(), words, path());
        scene.recommended = setting.controls().get(spec.control()).recommended() != null;
        this.pieces = new Pieces(scene, rng);
    }

    static Scene make(Spec spec, Rng rng) {
        return new PageMaker(spec, rng).scene();
    }

    private String path() {
        return switch (spec.kind()) {
            case ROWS -> category().page().path();
            case RAIL -> rng.pick(ELSEWHERE);
            default -> {
                List<PagePath> also = setting.alsoPages();
                yield (also.isEmpty() || rng.chance(0.9) ? setting.page() : rng.pick(also)).path();
            }
        };
    }

    private String slug() {
        String path = category().page().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Category category() {
        return definitions.category(spec.subject().category).orElseThrow();
    }

    private Scene scene() {
        Element main = shell();
        switch (spec.kind()) {
            case ROWS -> rows(main);
            case RAIL -> elsewhere(main);
            case DIALOG -> {
                rows(main);
                scene.ours.clear();
                dialog();
            }
            default -> own(scene.generation.isFramed() ? frame(main) : main);
        }
        scene.focus = scene.ours.get(spec.control());
        return scene;
    }

    /** The page around; returns its main part. */
    private Element shell() {
        Map<String, Element> marked = new HashMap<>();
        scene.page = pieces.document("shell", words.of("settings"), marked);
        scene.rail = marked.get("rail");
        for (Category category : definitions.categories()) {
            Part entry =
                    pieces.railEntry("cat." + category.id(), category.page().path());
            if (spec.kind() == PageKind.RAIL && category.id().equals(spec.subject().category)) {
                scene.ours.add(entry);
            }
        }
        return marked.get("main");
    }

    private Element frame(Element main) {
        Map<String, Element> marked = new HashMap<>();
        Document inner = pieces.document("frame", words.of(spec.subject().words + ".title"), marked);
        Element frame =
                main.appendElement("iframe").addClass("settings-iframe--frame").attr("title", words.of("settings"));
        scene.frames.put(frame, inner);
        return marked.get("main");
    }

    private void rows(Element main) {
        boolean privacy = spec.subject().category.equals("privacy");
        Element first = pieces.section(main, words.of(privacy ? "section.use" : "section.profile"));
        Element second = pieces.section(main, words.of(privacy ? "section.reach" : "section.activity"));
        scene.card = first.parent();
        scene.body = first;
        List<String> upper = new ArrayList<>(
                privacy
                        ? List.of(
                                "n.manage",
                                "n.copy",
                                "n.search",
                                "n.demographics",
                                "n.external",
                                "research.row",
                                "genai.row")
                        : List.of("n.viewing", "n.connections", "email.row", "phone.row", "n.blocked"));
        for (String row : upper) {
            Subject subject = subjectOf(row);
            Part part = pieces.row(
                    first,
                    row,
                    subject == null
                            ? ROWS.get(row)
                            : subject.in(definitions).row().href().path());
            if (subject != null && subject.setting.equals(spec.subject().setting)) {
                scene.ours.add(part);
            }
        }
        List<String> lower = privacy
                ? List.of("invites.row", "n.rinvites", "n.promotions", "n.inbox", "n.messaging")
                : List.of("n.active");
        for (String row : lower) {
            pieces.row(second, row, ROWS.getOrDefault(row, "/mypreferences/d/settings/choose-invitations-types"));
        }
    }

    private static Subject subjectOf(String row) {
        return switch (row) {
            case "genai.row" -> Subject.GENAI;
            case "research.row" -> Subject.RESEARCH;
            case "email.row" -> Subject.EMAIL;
            default -> null;
        };
    }

    /** A page of another setting, for the rail beside it. */
    private void elsewhere(Element main) {
        if (rng.chance(0.5)) {
            main.appendChild(pieces.card(words.of("n.inbox"), words.of("explain"), words.of("explain"), "account"));
            pieces.toggle(scene.body, "n.inbox.label", null);
        } else {
            Element section = pieces.section(main, words.of("cat.account"));
            scene.card = section.parent();
            scene.body = section;
            for (String row : List.of("n.inbox", "n.messaging", "n.blocked", "n.active")) {
                pieces.row(section, row, ROWS.get(row));
            }
        }
    }

    private void dialog() {
        Element dialog = new Element(rng.chance(0.5) ? "dialog" : "div");
        if (dialog.normalName().equals("dialog")) {
            dialog.attr("open", "");
        } else {
            dialog.addClass("artdeco-modal").attr("role", "dialog").attr("aria-modal", "true");
        }
        dialog.attr("aria-label", words.of("settings"));
        scene.page.body().appendElement("div").addClass("modal-outlet").appendChild(dialog);
        own(dialog);
        dialog.appendElement("button")
                .attr("type", "button")
                .attr("aria-label", "×")
                .text("×");
    }

    private void own(Element main) {
        String prefix = spec.subject().words;
        String question = prefix + ".question";
        String explain = words.has(prefix + ".explain") ? prefix + ".explain" : "explain";
        main.appendChild(pieces.card(words.of(prefix + ".title"), words.of(question), words.of(explain), slug()));
        switch (spec.subject()) {
            case EMAIL -> {
                pieces.radios(
                        scene.body,
                        words.of("email.title"),
                        words.of(question),
                        List.of("email.o1", "email.o2", "email.o3"));
                scene.parts.stream().filter(it -> it.words.equals("email.o1")).forEach(scene.ours::add);
            }
            case INVITES -> {
                for (String each : List.of("page", "event", "newsletter", "member")) {
                    scene.ours.add(pieces.toggle(scene.body, "invites." + each, null));
                }
            }
            default -> switches(prefix);
        }
    }

    private void switches(String prefix) {
        String key = spec.keyed() ? spec.subject().key(definitions) : null;
        List<String> labels = new ArrayList<>(List.of(prefix + ".label"));
        if (spec.kind() == PageKind.OWN_MANY) {
            labels.addAll(rng.shuffled(OTHER_SWITCHES).subList(0, rng.between(1, 4)));
            labels = rng.shuffled(labels);
        }
        for (String label : labels) {
            boolean mine = label.equals(prefix + ".label");
            Part part = pieces.toggle(scene.body, label, mine ? key : null);
            if (mine) {
                scene.ours.add(part);
            }
        }
    }
}
