package optlight.server.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optlight.definition.Claim;
import optlight.definition.Control;
import optlight.definition.Explainer;
import optlight.definition.ExplainerText;
import optlight.definition.Guide;
import optlight.definition.Option;
import optlight.definition.Phrase;
import optlight.definition.Setting;
import optlight.definition.Texts;
import optlight.definition.Tier;

/**
 * Rules of our words: English says something about everything that is defined, every translation is one of the English as it
 * is, and what stands in braces exists.
 */
final class TextLint {
    private static final String ENGLISH = "en";

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    TextLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        if (!folder.textFiles().containsKey(ENGLISH)) {
            report(ENGLISH, "is missing");
        }
        folder.texts().forEach(this::checkNames);
        Texts english = folder.texts().get(ENGLISH);
        if (english != null) {
            checkComplete(english);
            checkPlaceholders(english);
            folder.texts().forEach((language, texts) -> {
                if (!language.equals(ENGLISH)) {
                    checkTranslation(language, texts, english);
                }
            });
        }
        return problems;
    }

    /** Every name in a file of texts is a name of something that is defined. */
    private void checkNames(String language, Texts texts) {
        require(language, "settings", "settings of ours", texts.settings().keySet(), folder.settingIds());
        require(language, "guides", "guides of ours", texts.guides().keySet(), guides().keySet());
        require(
                language,
                "explainers",
                "explainers of ours",
                texts.explainers().keySet(),
                explainers().keySet());
        require(language, "why", "tiers and categories", texts.why().keySet(), reasons());
        texts.guides().forEach((id, text) -> {
            if (guides().containsKey(id)) {
                Set<String> steps = new HashSet<>(guides().get(id).steps());
                require(
                        language,
                        "steps of " + id,
                        "steps of the guide",
                        text.steps().keySet(),
                        steps);
            }
        });
        texts.explainers().forEach((id, text) -> {
            if (explainers().containsKey(id)) {
                require(
                        language,
                        "claims of " + id,
                        "claims of the explainer",
                        text.claims().keySet(),
                        claims(id));
            }
        });
    }

    private void require(String language, String where, String what, Set<String> names, Set<String> known) {
        for (String name : new TreeSet<>(names)) {
            if (!known.contains(name)) {
                report(language, where + " must name " + what + ", names \"" + name + "\"");
            }
        }
    }

    private void checkComplete(Texts english) {
        requireText("settings", folder.settingIds(), english.settings().keySet());
        requireText("guides", guides().keySet(), english.guides().keySet());
        requireText("explainers", explainers().keySet(), english.explainers().keySet());
        Set<String> regions = new TreeSet<>();
        Set<String> whys = new TreeSet<>();
        for (AuthoredSetting place : folder.places()) {
            Setting setting = place.setting();
            if (!setting.regions().equals(Setting.EVERYWHERE)) {
                regions.add(setting.regions());
            }
            whys.add(setting.tier().word());
            if (!setting.category().equals(Setting.FORMS)) {
                whys.add(setting.category());
            }
        }
        requireText("regions", regions, english.regions().keySet());
        requireText("why", whys, english.why().keySet());
        for (Map.Entry<String, ExplainerText> entry : english.explainers().entrySet()) {
            requireText(
                    "claims of " + entry.getKey(),
                    claims(entry.getKey()),
                    entry.getValue().claims().keySet());
        }
    }

    private void requireText(String where, Set<String> needed, Set<String> given) {
        for (String id : needed) {
            if (!given.contains(id)) {
                report(ENGLISH, where + " must have a text for \"" + id + "\"");
            }
        }
    }

    private void checkPlaceholders(Texts english) {
        english.settings().forEach((id, text) -> {
            for (String line : lines(text.what(), text.cost(), text.note(), text.controls())) {
                checkPlaceholders("settings." + id, line, id);
            }
        });
        english.why().forEach((id, text) -> checkPlaceholders("why." + id, text.text(), ""));
        english.regions().forEach((id, text) -> checkPlaceholders("regions." + id, text.text(), ""));
        english.objections().forEach((id, text) -> checkPlaceholders("objections." + id, text.text(), ""));
        english.explainers()
                .forEach((id, text) ->
                        text.claims().values().forEach(it -> checkPlaceholders("explainers." + id, it, "")));
    }

    private void checkPlaceholders(String where, String text, String about) {
        for (Phrase.Part part : Phrase.parse(text, where).parts()) {
            if (!isKnown(part, about)) {
                report(
                        ENGLISH,
                        where + " must have placeholders that stand for something, has {" + part.type()
                                + (part.value().isEmpty() ? "" : ":" + part.value()) + "}");
            }
        }
    }

    private boolean isKnown(Phrase.Part part, String about) {
        String id = part.value().isEmpty() || part.type().equals("option") ? about : part.value();
        Setting setting = place(id);
        if (setting == null && folder.settingIds().contains(id)) {
            // Its file cannot be read, which is said elsewhere.
            return true;
        }
        return switch (part.type()) {
            case "row" ->
                setting != null
                        && setting.row() != null
                        && !setting.row().names().isEmpty();
            case "heading" ->
                setting != null
                        && setting.row() != null
                        && !setting.row().section().isEmpty();
            case "setting" -> setting != null;
            case "option" -> setting != null && hasOption(setting, part.value());
            default -> true;
        };
    }

    private static boolean hasOption(Setting setting, String value) {
        for (Control control : setting.controls()) {
            for (Option option : control.options()) {
                if (value.equals(control.id() + "." + option.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each entry is there in English, has the same placeholders, and says of which English it was made. */
    private void checkTranslation(String language, Texts texts, Texts english) {
        Map<String, String> now = TextStamp.marksOf(folder.textFiles().get(ENGLISH));
        Map<String, String> marks = folder.stamps().get(language).marks();
        Map<String, List<String>> own = placeholders(texts);
        Map<String, List<String>> theirs = placeholders(english);
        for (String entry : TextStamp.marksOf(folder.textFiles().get(language)).keySet()) {
            String mark = now.get(entry);
            if (mark == null) {
                continue;
            }
            if (!mark.equals(marks.get(entry))) {
                report(
                        language,
                        entry + ".from must be \"" + mark + "\", the mark of the English as it is now, is "
                                + (marks.containsKey(entry)
                                        ? "\"" + marks.get(entry) + "\": translate it anew"
                                        : "missing"));
            } else if (!own.getOrDefault(entry, List.of()).equals(theirs.getOrDefault(entry, List.of()))) {
                report(
                        language,
                        entry + " must have the placeholders of the English, " + theirs.getOrDefault(entry, List.of())
                                + ", has " + own.getOrDefault(entry, List.of()));
            }
        }
    }

    /** Entry → its placeholders in order of the alphabet; an entry without any is left out. */
    private static Map<String, List<String>> placeholders(Texts texts) {
        Map<String, List<String>> found = new TreeMap<>();
        texts.settings()
                .forEach((id, text) ->
                        note("settings." + id, lines(text.what(), text.cost(), text.note(), text.controls()), found));
        texts.regions().forEach((id, text) -> note("regions." + id, List.of(text.text()), found));
        texts.why().forEach((id, text) -> note("why." + id, List.of(text.text()), found));
        texts.objections().forEach((id, text) -> note("objections." + id, List.of(text.text()), found));
        texts.explainers()
                .forEach((id, text) -> note("explainers." + id, text.claims().values(), found));
        return found;
    }

    private static void note(String entry, Iterable<String> lines, Map<String, List<String>> found) {
        List<String> placeholders = new ArrayList<>();
        for (String line : lines) {
            for (Phrase.Part part : Phrase.parse(line, entry).parts()) {
                if (!part.type().isEmpty()) {
                    placeholders.add("{" + part.type() + (part.value().isEmpty() ? "" : ":" + part.value()) + "}");
                }
            }
        }
        if (!placeholders.isEmpty()) {
            placeholders.sort(null);
            found.put(entry, placeholders);
        }
    }

    private static List<String> lines(String what, String cost, String note, Map<String, String> controls) {
        List<String> lines = new ArrayList<>(List.of(what, cost));
        if (note != null) {
            lines.add(note);
        }
        lines.addAll(controls.values());
        return lines;
    }

    private Set<String> reasons() {
        Set<String> reasons = new HashSet<>();
        for (Tier tier : Tier.values()) {
            reasons.add(tier.word());
        }
        // Also those that cannot be read, which is said elsewhere.
        folder.pagesFile()
                .ifPresent(it -> it.path("categories")
                        .forEach(category -> reasons.add(category.path("id").asText())));
        return reasons;
    }

    private Map<String, Guide> guides() {
        Map<String, Guide> guides = new TreeMap<>();
        folder.guides().forEach(it -> guides.put(it.id(), it));
        return guides;
    }

    private Map<String, Explainer> explainers() {
        Map<String, Explainer> explainers = new TreeMap<>();
        folder.explainers().forEach(it -> explainers.put(it.id(), it));
        return explainers;
    }

    private Set<String> claims(String explainer) {
        Set<String> claims = new TreeSet<>();
        Explainer known = explainers().get(explainer);
        for (Claim claim : known == null ? List.<Claim>of() : known.claims()) {
            claims.add(claim.id());
        }
        return claims;
    }

    /** {@code null} if there is none, or it cannot be read. */
    private Setting place(String id) {
        for (AuthoredSetting place : folder.places()) {
            if (place.setting().id().equals(id)) {
                return place.setting();
            }
        }
        return null;
    }

    private void report(String language, String text) {
        problems.add(new Problem("texts/" + language + ".json", text));
    }
}
