package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optlight.definition.Explainer;
import optlight.definition.Guide;
import optlight.definition.Tier;

/** Every language has what {@code languages.json} promises of it, and every language is promised something. */
final class LanguageLint {
    private static final String FILE = "languages.json";

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    LanguageLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        folder.languages().ifPresent(this::check);
        return problems;
    }

    private void check(Languages languages) {
        checkNames("coreGuides", "guides", languages.coreGuides(), folder.guideIds());
        checkNames("coreExplainers", "explainers", languages.coreExplainers(), folder.explainerIds());
        for (String language : folder.textFiles().keySet()) {
            if (!languages.complete().contains(language) && !languages.core().contains(language)) {
                report(
                        FILE,
                        "complete or core must name every language there are texts in, does not name \"" + language
                                + "\": add it, or remove " + textsOf(language));
            }
        }
        // Also of English that has still to be written: what is new must be translated as well.
        if (folder.textFiles().containsKey(TextLint.ENGLISH)) {
            Set<String> all = TextEntries.of(folder.textFiles().get(TextLint.ENGLISH))
                    .entries()
                    .keySet();
            languages.complete().forEach(it -> checkHas(it, "complete", all));
            languages.core().forEach(it -> checkHas(it, "core", core(languages, all)));
        }
    }

    private void checkNames(String member, String what, List<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                report(FILE, member + " must name " + what + " of ours, names \"" + name + "\"");
            }
        }
    }

    private void checkHas(String language, String list, Set<String> entries) {
        if (!folder.textFiles().containsKey(language)) {
            report(
                    FILE,
                    list + " must name languages there are texts in, names \"" + language + "\": write "
                            + textsOf(language) + ", or take it out");
        } else if (folder.texts().containsKey(language)) {
            Set<String> own =
                    TextEntries.of(folder.textFiles().get(language)).entries().keySet();
            for (String entry : entries) {
                if (!own.contains(entry)) {
                    report(
                            textsOf(language),
                            entry + " must be translated, because " + FILE + " names " + language + " under " + list
                                    + ", is missing: translate it, then run optlight stamp --language " + language);
                }
            }
        }
    }

    /** What members come for, out of all entries of the English. */
    private Set<String> core(Languages languages, Set<String> all) {
        Set<String> core = new TreeSet<>(Set.of("why." + Tier.CORE.word()));
        Set<String> walked = new TreeSet<>();
        for (Guide guide : folder.guides()) {
            if (languages.coreGuides().contains(guide.id())) {
                core.add("guides." + guide.id());
                walked.addAll(guide.steps());
            }
        }
        for (Explainer explainer : folder.explainers()) {
            if (languages.coreExplainers().contains(explainer.id())) {
                core.add("explainers." + explainer.id());
            }
        }
        Map<String, JsonNode> places = new TreeMap<>(folder.settingFiles());
        places.putAll(folder.formFiles());
        places.forEach((id, place) -> {
            if (place.path("tier").asText().equals(Tier.CORE.word()) || walked.contains(id)) {
                core.add("settings." + id);
                core.add("regions." + place.path("regions").asText());
            }
        });
        all.stream().filter(it -> it.startsWith("objections.")).forEach(core::add);
        core.retainAll(all);
        return core;
    }

    private static String textsOf(String language) {
        return "texts/" + language + ".json";
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
