package optlight.server.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import optlight.definition.Category;
import optlight.definition.Certainty;
import optlight.definition.Claim;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Explainer;
import optlight.definition.ExplainerText;
import optlight.definition.Guide;
import optlight.definition.GuideText;
import optlight.definition.Passage;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Source;
import optlight.definition.Texts;
import optlight.definition.Tier;
import optlight.guide.Wording;

/** Every sentence we tell members, and why we believe it. */
final class FactsDocument {
    private static final List<String> COLUMNS = List.of("What we say", "Source", "Checked", "Certainty");

    private final Definitions definitions;
    private final Texts texts;
    private final Wording wording;

    FactsDocument(Definitions definitions, Texts texts, Wording wording) {
        this.definitions = definitions;
        this.texts = texts;
        this.wording = wording;
    }

    String markdown() {
        var markdown = new Markdown()
                .paragraph("<!-- Written by optlight document. Change the definitions, not this file. -->")
                .heading(1, "What we say, and why we believe it")
                .paragraph(
                        "Every sentence about LinkedIn that Optlight shows, with its sources. *Checked* is the day, or"
                                + " the month, when somebody last compared it with a source. Sources elsewhere than at"
                                + " LinkedIn are named and not linked; where LinkedIn's own words stand in a text, here"
                                + " they are in English.")
                .paragraph("How sure we are:")
                .list(List.of(
                        "**high**: seen on a screenshot or live, or two sources that do not depend on each other;",
                        "**medium**: one good source;",
                        "**low**: one weak source, or a translation. It is told as such, and never pointed at."))
                .paragraph("What the settings are and what we advise stands in [settings.md](settings.md).")
                .heading(2, "Explainers");
        for (Explainer explainer : definitions.explainers()) {
            ExplainerText text = texts.explainers().get(explainer.id());
            markdown.heading(3, Markdown.plain(text.title())).table(COLUMNS, rows(explainer, text));
        }
        markdown.heading(2, "Settings").table(COLUMNS, rows(definitions.settings()));
        markdown.heading(2, "Forms").table(COLUMNS, rows(definitions.forms()));
        markdown.heading(2, "Why it matters")
                .paragraph(
                        "Said once per tier and category. In our words; what it says of LinkedIn rests on the sources"
                                + " of the settings that are named, above.")
                .table(List.of("Of", "What we say", "Settings and forms"), whyRows());
        markdown.heading(2, "Guides")
                .paragraph("What a guide says rests on the sources of its settings, above.")
                .table(List.of("What we say", "Settings and forms"), guideRows());
        markdown.heading(2, "Texts to copy into the objection form")
                .paragraph("Words of ours, not facts about LinkedIn. They name the law as it is published; whether it"
                        + " holds for a member, a lawyer can say.")
                .table(List.of("For", "Text"), objectionRows());
        return markdown.heading(2, "Where settings are offered")
                .paragraph(
                        "Known from the sources of the settings that are named; checked and certainty are those of the"
                                + " one that was checked last.")
                .table(List.of("What we say", "Settings", "Checked", "Certainty"), regionRows())
                .toString();
    }

    private List<List<String>> rows(Explainer explainer, ExplainerText text) {
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : explainer.claims()) {
            rows.add(row(
                    Markdown.plain(wording.of(text.claims().get(claim.id()), "")),
                    claim.sources(),
                    claim.checked(),
                    claim.certainty()));
        }
        return rows;
    }

    private List<List<String>> rows(List<Setting> settings) {
        List<List<String>> rows = new ArrayList<>();
        for (Setting setting : settings) {
            SettingText text = texts.settings().get(setting.id());
            List<String> lines = new ArrayList<>(List.of(text.what(), text.cost()));
            if (text.note() != null) {
                lines.add(text.note());
            }
            for (Control control : setting.controls()) {
                if (text.controls().containsKey(control.id())) {
                    lines.add(text.controls().get(control.id()));
                }
            }
            String said = lines.stream()
                    .map(it -> Markdown.plain(wording.of(it, setting.id())))
                    .collect(Collectors.joining(Markdown.LINE_BREAK));
            rows.add(row(
                    "**" + Markdown.plain(text.title()) + "**" + Markdown.LINE_BREAK + said,
                    setting.sources(),
                    setting.checked(),
                    setting.certainty()));
        }
        return rows;
    }

    private List<List<String>> whyRows() {
        List<List<String>> rows = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            addWhy(rows, "tier", tier.word(), it -> it.tier() == tier);
        }
        for (Category category : definitions.categories()) {
            addWhy(rows, "category", category.id(), it -> it.category().equals(category.id()));
        }
        return rows;
    }

    private void addWhy(List<List<String>> rows, String kind, String id, Predicate<Setting> rests) {
        Passage why = texts.why().get(id);
        if (why != null) {
            rows.add(List.of(
                    kind + " *" + id + "*",
                    Markdown.plain(wording.of(why.text(), "")),
                    definitions.places().stream()
                            .filter(rests)
                            .map(it -> titled(it.id()))
                            .collect(Collectors.joining(Markdown.LINE_BREAK))));
        }
    }

    private List<List<String>> guideRows() {
        List<List<String>> rows = new ArrayList<>();
        for (Guide guide : definitions.guides()) {
            GuideText text = texts.guides().get(guide.id());
            List<String> lines = new ArrayList<>();
            lines.add("**" + Markdown.plain(text.title()) + "**");
            lines.add(Markdown.plain(wording.of(text.what(), "")));
            for (String step : guide.steps()) {
                if (text.steps().containsKey(step)) {
                    lines.add(titled(step) + ": "
                            + Markdown.plain(wording.of(text.steps().get(step), step)));
                }
            }
            rows.add(List.of(
                    String.join(Markdown.LINE_BREAK, lines),
                    guide.steps().stream().map(this::titled).collect(Collectors.joining(Markdown.LINE_BREAK))));
        }
        return rows;
    }

    private List<List<String>> objectionRows() {
        List<List<String>> rows = new ArrayList<>();
        texts.objections()
                .forEach((region, text) ->
                        rows.add(List.of(Markdown.plain(text.title()), Markdown.plain(wording.of(text.text(), "")))));
        rows.sort(Comparator.comparing(it -> it.get(0)));
        return rows;
    }

    private String titled(String setting) {
        return Markdown.plain(texts.settings().get(setting).title());
    }

    private List<List<String>> regionRows() {
        Map<String, List<Setting>> byRegion = new TreeMap<>();
        for (Setting setting : definitions.places()) {
            if (!setting.regions().equals(Setting.EVERYWHERE)) {
                byRegion.computeIfAbsent(setting.regions(), it -> new ArrayList<>())
                        .add(setting);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        byRegion.forEach((region, settings) -> {
            Setting last = settings.get(0);
            for (Setting setting : settings) {
                last = setting.checked().compareTo(last.checked()) > 0 ? setting : last;
            }
            rows.add(List.of(
                    Markdown.plain(wording.of(texts.regions().get(region).text(), "")),
                    settings.stream().map(it -> titled(it.id())).collect(Collectors.joining(Markdown.LINE_BREAK)),
                    last.checked(),
                    last.certainty().word()));
        });
        return rows;
    }

    private static List<String> row(String said, List<Source> sources, String checked, Certainty certainty) {
        String named = sources.stream().map(FactsDocument::named).collect(Collectors.joining(Markdown.LINE_BREAK));
        return List.of(said, named, checked, certainty.word());
    }

    private static String named(Source source) {
        String title = source.title() == null ? "LinkedIn" : Markdown.plain(source.title());
        return source.url() == null ? title : Markdown.link(title, source.url());
    }
}
