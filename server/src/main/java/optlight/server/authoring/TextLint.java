package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * Rules of our words: they are about something that is defined, English says something about everything that is, and what
 * stands in braces exists.
 */
final class TextLint {
    static final String ENGLISH = "en";

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
            checkPlaceholders();
            for (String entry : folder.stamps().get(ENGLISH).marks().keySet()) {
                report(ENGLISH, entry + ".from must be left out: English is made from nothing");
            }
        }
        return problems;
    }

    /** Every name in a file of texts is a name of something that is defined. */
    private void checkNames(String language, Texts texts) {
        require(language, "settings", "settings of ours", texts.settings().keySet(), folder.settingIds());
        require(language, "guides", "guides of ours", texts.guides().keySet(), folder.guideIds());
        require(language, "explainers", "explainers of ours", texts.explainers().keySet(), folder.explainerIds());
        if (folder.pagesFile().isPresent()) {
            require(language, "why", "tiers and categories", texts.why().keySet(), reasons());
        }
        require(language, "objections", "legal regions", texts.objections().keySet(), Set.copyOf(Texts.LEGAL_REGIONS));
        require(language, "regions", "regions of settings", texts.regions().keySet(), regions());
        texts.settings().forEach((id, text) -> {
            Setting setting = place(id);
            if (setting != null) {
                Set<String> controls = new HashSet<>();
                setting.controls().forEach(it -> controls.add(it.id()));
                require(
                        language,
                        "controls of " + id,
                        "controls of the setting",
                        text.controls().keySet(),
                        controls);
            }
        });
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
                report(language, where + " must name " + what + ", names \"" + name + "\": mend the name or remove it");
            }
        }
    }

    private void checkComplete(Texts english) {
        requireText("settings", folder.settingIds(), english.settings().keySet());
        requireText("guides", folder.guideIds(), english.guides().keySet());
        requireText("explainers", folder.explainerIds(), english.explainers().keySet());
        Set<String> whys = new TreeSet<>();
        for (AuthoredSetting place : folder.places()) {
            Setting setting = place.setting();
            whys.add(setting.tier().word());
            if (folder.categories().stream().anyMatch(it -> it.id().equals(setting.category()))) {
                whys.add(setting.category());
            }
        }
        requireText("regions", regions(), english.regions().keySet());
        requireText(
                "objections",
                new LinkedHashSet<>(Texts.LEGAL_REGIONS),
                english.objections().keySet());
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
                report(ENGLISH, where + " must have a text for \"" + id + "\", has none: write one");
            }
        }
    }

    private void checkPlaceholders() {
        TextEntries.of(folder.textFiles().get(ENGLISH)).entries().forEach((entry, fields) -> {
            fields.forEach((field, text) -> {
                String about = about(entry, field);
                for (Phrase.Part part : TextEntries.placeholders(entry, field, text)) {
                    String lack = lack(part, about);
                    if (!lack.isEmpty()) {
                        report(
                                ENGLISH,
                                entry + "." + field + " must have placeholders that stand for something, has "
                                        + TextEntries.written(part) + ", but " + lack);
                    }
                }
            });
        });
    }

    /** The setting a text is about; empty if it is about none. */
    private static String about(String entry, String field) {
        if (entry.startsWith("guides.") && field.startsWith("steps.")) {
            return field.substring("steps.".length());
        }
        return entry.startsWith("settings.") ? entry.substring("settings.".length()) : "";
    }

    /** What is missing for a placeholder to stand for something; empty if nothing is. */
    private String lack(Phrase.Part part, String about) {
        String id = part.value().isEmpty() || part.type().equals("option") ? about : part.value();
        if (part.type().equals("date")) {
            return "";
        }
        if (id.isEmpty()) {
            return "this text is about no setting: name one, as in {row:setting}";
        }
        if (!folder.settingIds().contains(id)) {
            return "there is no setting \"" + id + "\"";
        }
        Setting setting = place(id);
        if (setting == null) {
            // Its file cannot be read, which is said elsewhere.
            return "";
        }
        boolean known = switch (part.type()) {
            case "row" -> setting.row() != null && !setting.row().names().isEmpty();
            case "heading" -> setting.row() != null && !setting.row().section().isEmpty();
            case "option" -> hasOption(setting, part.value());
            default -> true;
        };
        return known ? "" : "no " + part.type() + " is known of " + id;
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

    private Set<String> reasons() {
        Set<String> reasons = new HashSet<>();
        for (Tier tier : Tier.values()) {
            reasons.add(tier.word());
        }
        // Also those that cannot be read, which is said elsewhere; likewise below.
        folder.pagesFile()
                .ifPresent(it -> it.path("categories")
                        .forEach(category -> reasons.add(category.path("id").asText())));
        return reasons;
    }

    private Set<String> regions() {
        Set<String> regions = new TreeSet<>();
        List<JsonNode> files = new ArrayList<>(folder.settingFiles().values());
        files.addAll(folder.formFiles().values());
        for (JsonNode file : files) {
            String region = file.path("regions").textValue();
            if (region != null && !region.equals(Setting.EVERYWHERE)) {
                regions.add(region);
            }
        }
        return regions;
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
