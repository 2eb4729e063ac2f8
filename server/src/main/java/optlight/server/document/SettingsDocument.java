package optlight.server.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optlight.definition.Advice;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Option;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.definition.Tier;
import optlight.guide.Wording;

/** Every setting we know of: where it is, and what we advise. */
final class SettingsDocument {
    private static final String UNKNOWN = "not known";

    private final Definitions definitions;
    private final Texts texts;
    private final Wording wording;

    SettingsDocument(Definitions definitions, Texts texts, Wording wording) {
        this.definitions = definitions;
        this.texts = texts;
        this.wording = wording;
    }

    String markdown() {
        var markdown = new Markdown()
                .paragraph("<!-- Written by optlight document. Change the definitions, not this file. -->")
                .heading(1, "The settings, and what we advise")
                .paragraph("LinkedIn has many settings; these are the "
                        + definitions.settings().size()
                        + " that Optlight knows, by how much they matter to somebody who does not want to train AI:")
                .list(tiers())
                .paragraph("*New accounts* is the state new accounts were seen with. Names in quotation marks are"
                        + " LinkedIn's own, in English. *Where* counts rows as they were seen on accounts in the"
                        + " US. Unless something else is said, a setting is offered everywhere, as far as we know."
                        + " Why we believe all this stands in [facts.md](facts.md), with what *high*, *medium* and"
                        + " *low* mean.");
        for (Tier tier : used()) {
            markdown.heading(2, heading(tier)).paragraph(why(tier.word()));
            for (Category category : definitions.categories()) {
                List<List<String>> rows = rows(tier, category);
                if (!rows.isEmpty()) {
                    markdown.heading(3, Markdown.plain(label(category.names()))).table(columns(tier), rows);
                }
            }
        }
        return markdown.toString();
    }

    /** The tiers that some setting is of, what matters most first. */
    private List<Tier> used() {
        return Arrays.stream(Tier.values()).filter(it -> number(it) > 0).toList();
    }

    private long number(Tier tier) {
        return definitions.settings().stream().filter(it -> it.tier() == tier).count();
    }

    private List<String> tiers() {
        return used().stream()
                .map(it -> Markdown.link(heading(it), "#" + it.word()) + " (" + number(it) + "): " + why(it.word()))
                .toList();
    }

    private static List<String> columns(Tier tier) {
        List<String> columns = new ArrayList<>(List.of("Setting", "Advice", "New accounts", "Where", "Certainty"));
        if (tier == Tier.OPTIONAL) {
            columns.add(2, "What you give up");
        }
        return columns;
    }

    private List<List<String>> rows(Tier tier, Category category) {
        List<List<String>> rows = new ArrayList<>();
        for (Setting setting : definitions.settings()) {
            if (setting.tier() == tier && setting.category().equals(category.id())) {
                SettingText text = texts.settings().get(setting.id());
                List<String> row = new ArrayList<>(List.of(
                        name(setting, text),
                        advice(setting),
                        usual(setting),
                        where(setting, category),
                        known(setting)));
                if (tier == Tier.OPTIONAL) {
                    row.add(2, Markdown.plain(wording.of(text.cost(), setting.id())));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What we call it and what LinkedIn does, which leads there if its address is known. */
    private String name(Setting setting, SettingText text) {
        String ours = Markdown.plain(text.title());
        String own = rowName(setting).isEmpty() ? "" : quoted(rowName(setting));
        if (setting.page() != null && definitions.switchedOff(setting.id()).isEmpty()) {
            ours = own.isEmpty() ? Markdown.link(ours, setting.page().url()) : ours;
            own = own.isEmpty() ? "" : Markdown.link(own, setting.page().url());
        }
        return "**" + ours + "**" + (own.isEmpty() ? "" : Markdown.LINE_BREAK + own);
    }

    /** Of a setting for which guidance is stopped, why; its controls may mean the contrary by now. */
    private String advice(Setting setting) {
        Optional<SwitchedOff> stopped = definitions.switchedOff(setting.id());
        if (stopped.isPresent()) {
            return "*stopped for now:* " + Markdown.plain(stopped.get().reason());
        }
        if (setting.advice() != Advice.SET) {
            return switch (setting.advice()) {
                case CHOOSE -> "your choice";
                case REVIEW -> "look through it";
                case ACT -> "do it once";
                case KNOW -> "good to know";
                default -> "never suggested";
            };
        }
        return each(setting, it -> it.recommended() == null ? "your choice" : recommended(it));
    }

    /** Of the one control that has a state; of several, each by its name. */
    private static String each(Setting setting, Function<Control, String> said) {
        List<Control> controls =
                setting.controls().stream().filter(it -> it.role().hasState()).toList();
        return controls.stream()
                .map(it -> (controls.size() == 1 ? "" : name(it) + ": ") + said.apply(it))
                .collect(Collectors.joining(Markdown.LINE_BREAK));
    }

    /** What LinkedIn calls it; a group, which has no name, by the heading it stands under. */
    private static String name(Control control) {
        if (!control.names().isEmpty()) {
            return quoted(label(control.names()));
        }
        return (control.role() == ControlRole.CHECKBOXES ? "checkboxes under " : "choice under ")
                + quoted(label(control.section()));
    }

    private static String recommended(Control control) {
        if (control.role() == ControlRole.RADIOGROUP) {
            return "choose " + option(control, control.recommended());
        }
        if (control.role() == ControlRole.CHECKBOXES) {
            return control.recommended().equals("on") ? "tick all" : "untick all";
        }
        return "turn " + control.recommended();
    }

    /** Empty where there is nothing that has a state. */
    private static String usual(Setting setting) {
        return each(setting, SettingsDocument::usual);
    }

    private static String usual(Control control) {
        if (control.usual() == null) {
            return UNKNOWN;
        }
        return control.role() == ControlRole.RADIOGROUP ? option(control, control.usual()) : control.usual();
    }

    private String where(Setting setting, Category category) {
        List<String> way = new ArrayList<>(List.of(Markdown.plain(label(category.names()))));
        if (setting.row() != null && !setting.row().section().isEmpty()) {
            way.add(Markdown.plain(label(setting.row().section())));
        }
        if (setting.row() != null && setting.row().position() != null) {
            way.add("row " + setting.row().position().row());
        }
        String words = String.join(" → ", way);
        return setting.page() == null ? words + Markdown.LINE_BREAK + "*address not known*" : words;
    }

    private String known(Setting setting) {
        String region = setting.regions().equals(Setting.EVERYWHERE)
                ? ""
                : Markdown.LINE_BREAK
                        + Markdown.plain(wording.of(
                                texts.regions().get(setting.regions()).text(), ""));
        return setting.certainty().word() + ", " + setting.checked() + region;
    }

    private static String rowName(Setting setting) {
        return setting.row() == null ? "" : label(setting.row().names());
    }

    private static String option(Control control, String id) {
        for (Option option : control.options()) {
            if (option.id().equals(id) && !label(option.names()).isEmpty()) {
                return quoted(label(option.names()));
            }
        }
        return id;
    }

    private static String heading(Tier tier) {
        return tier.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + tier.word().substring(1);
    }

    private String why(String reason) {
        return Markdown.plain(wording.of(texts.why().get(reason).text(), ""));
    }

    private static String quoted(String name) {
        return "“" + Markdown.plain(name) + "”";
    }

    /** Empty if it has no English name. */
    private static String label(Names names) {
        List<String> english = names.byLanguage().getOrDefault("en", List.of());
        return english.isEmpty() ? "" : english.get(0);
    }
}
