package optlight.locate;

import java.util.List;
import optlight.TestDefinitions;
import org.jsoup.nodes.Element;

/** The mark-up of headings, controls and links, in the shapes that LinkedIn's pages have had and in some others. */
final class MisleadingMarkup {
    private final MisleadingPage.Kind kind;
    private final MisleadingWords words;
    private final Chance chance;
    private int ids;

    MisleadingMarkup(MisleadingPage.Kind kind, MisleadingWords words, Chance chance) {
        this.kind = kind;
        this.words = words;
        this.chance = chance;
    }

    void heading(Element parent, String text, String tag) {
        Element place = chance.percent(20) ? parent.appendElement("header") : parent;
        if (chance.percent(10)) {
            place.appendElement("div").attr("role", "heading").text(text);
        } else {
            place.appendElement(tag).text(text);
        }
    }

    /** Another one of what is looked for, where it does not belong. */
    void copy(Element parent) {
        if (kind == MisleadingPage.Kind.EMAIL) {
            radios(parent);
        } else if (kind != MisleadingPage.Kind.ROW) {
            control(parent, words.label(), kind == MisleadingPage.Kind.RESEARCH);
        }
    }

    /** A switch of one of the generations of LinkedIn's mark-up. */
    Element control(Element row, String name, boolean own) {
        String id = "ember" + number() + chance.below(1000);
        Element control;
        switch (chance.below(7)) {
            case 0 -> {
                row.appendElement("p").text(name);
                control = input(row.appendElement("div").appendElement("div"), "role");
                control.attr("aria-labelledby", "someKey" + ids);
            }
            case 1 -> {
                row.appendElement("p").attr("id", id).text(name);
                control = input(row, "role").attr("aria-labelledby", id);
            }
            case 2 -> {
                row.appendElement("label").attr("for", id).text(name);
                control = input(row, "").attr("id", id);
            }
            case 3 -> control = input(row.appendElement("label").text(name), "");
            case 4 ->
                control = row.appendElement("button")
                        .attr("role", "switch")
                        .attr("aria-checked", "true")
                        .text(name);
            case 5 -> {
                control = row.appendElement("div").attr("role", "switch").attr("aria-label", name);
                input(control, "");
            }
            default ->
                control =
                        row.appendElement("button").attr("aria-pressed", "true").attr("aria-label", name);
        }
        if (own && kind == MisleadingPage.Kind.RESEARCH && chance.percent(60)) {
            control.attr("name", "allowAnonymizedDataResearch");
        }
        if (chance.percent(30)) {
            row.appendElement("span").text("On");
        }
        return control;
    }

    /** The group that is looked for, now and then with other options; answers with the recommended one. */
    Element radios(Element parent) {
        String group = "who" + number();
        boolean spoilt = chance.percent(20);
        Element recommended = null;
        for (String name : List.of("1st degree connections", "1st and 2nd degree connections", "Anyone")) {
            boolean renamed = spoilt && chance.percent(50);
            Element radio = parent.appendElement("label")
                    .text(renamed ? "Everyone" : words.noise(name))
                    .appendElement("input");
            radio.attr("type", "radio").attr("name", group);
            recommended = recommended == null ? radio : recommended;
        }
        return recommended;
    }

    /** A choice between other things. */
    void otherRadios(Element parent) {
        String name = "group" + number();
        for (String option : List.of("Yes", "No", "Anyone")) {
            Element radio = parent.appendElement("label").text(option).appendElement("input");
            radio.attr("type", "radio").attr("name", name);
        }
    }

    /** A switch that nothing names but what stands beside it. */
    void nameless(Element row) {
        row.appendElement(chance.pick(List.of("p", "span", "div"))).text(words.otherLabel());
        if (chance.percent(50)) {
            row.appendElement("p").text("What others see of you");
        }
        row.appendElement("div").appendElement("input").attr("type", "checkbox").attr("role", "switch");
    }

    Element link(Element row) {
        Element link =
                row.appendElement("a").attr("href", TestDefinitions.GENAI_PAGE + (chance.percent(20) ? "?trk=x" : ""));
        link.appendElement("p").text(words.noise(words.title()));
        link.appendElement("span").text("On");
        return link;
    }

    private static Element input(Element parent, String role) {
        Element input = parent.appendElement("input").attr("type", "checkbox");
        return role.isEmpty() ? input : input.attr(role, "switch");
    }

    private int number() {
        return ids++;
    }
}
