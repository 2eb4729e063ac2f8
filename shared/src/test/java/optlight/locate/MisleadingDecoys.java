package optlight.locate;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Neighbour;
import org.jsoup.nodes.Element;

/** What stands in a misleading page's main region to be taken for the target. */
final class MisleadingDecoys {
    private final MisleadingPage.Kind kind;
    private final Element main;
    private final MisleadingWords words;
    private final MisleadingMarkup markup;
    private final Chance chance;

    MisleadingDecoys(
            MisleadingPage.Kind kind, Element main, MisleadingWords words, MisleadingMarkup markup, Chance chance) {
        this.kind = kind;
        this.main = main;
        this.words = words;
        this.markup = markup;
        this.chance = chance;
    }

    /** Puts one more at the end of the main region. */
    void add() {
        if (kind == MisleadingPage.Kind.ROW) {
            rowDecoy();
            return;
        }
        switch (chance.below(9)) {
            case 0 -> underOwnOrOther(words.neighbour());
            case 1 -> underOwnOrOther(words.similar());
            case 2 -> {
                markup.heading(main, words.otherHeading(), chance.pick(List.of("h2", "h3", "h6")));
                if (kind == MisleadingPage.Kind.EMAIL) {
                    markup.radios(main.appendElement("div"));
                } else {
                    markup.control(main.appendElement("div"), words.label(), false);
                }
            }
            case 3 -> {
                Element hidden = main.appendElement("div");
                switch (chance.below(4)) {
                    case 0 -> hidden.attr("hidden", "");
                    case 1 -> hidden.attr("style", "display: none");
                    case 2 -> hidden.attr("aria-hidden", "true");
                    default -> hidden.attr("inert", "");
                }
                hidden.appendElement("h2").text(words.title());
                markup.copy(hidden);
            }
            case 4 -> markup.copy(main.appendElement("aside"));
            case 5 -> underOwnOrOther(words.otherLabel());
            case 6 -> {
                headingUnlessLabelKnown();
                markup.nameless(main.appendElement("div"));
            }
            case 7 -> {
                headingUnlessLabelKnown();
                Element other = markup.control(main.appendElement("div"), words.otherLabel(), false);
                other.attr("name", "allowAnonymizedDataResearchHistory");
            }
            default -> {
                headingUnlessLabelKnown();
                markup.otherRadios(main.appendElement("div"));
            }
        }
    }

    private void rowDecoy() {
        Element item = main.appendElement("li");
        Element link = item.appendElement("a");
        switch (chance.below(7)) {
            case 0 -> link.attr("href", TestDefinitions.GENAI_PAGE + "-history").text(words.title());
            case 1 ->
                link.attr("href", TestDefinitions.GENAI_PAGE + "?view=history").text(words.title());
            case 2 -> link.attr("href", "/help/linkedin/answer/a6278444").text(words.title());
            case 3 -> {
                Neighbour other = TestDefinitions.NEIGHBOURS.get(chance.below(TestDefinitions.NEIGHBOURS.size()));
                String href = other.href() == null
                        ? "/mypreferences/d/x"
                        : other.href().path();
                link.attr("href", href)
                        .text(
                                chance.percent(50)
                                        ? words.title()
                                        : other.names().all().get(0));
                if (other.href() == null || !other.category().equals("privacy")) {
                    link.text(other.names().all().get(0));
                }
            }
            case 4 -> {
                link.attr("href", "/mypreferences/d/checkup").appendElement("p").text("Review what is new");
                link.appendElement("p").text(words.title());
            }
            case 5 -> {
                item.attr(chance.percent(50) ? "hidden" : "inert", "");
                link.attr("href", TestDefinitions.GENAI_PAGE).text(words.title());
            }
            default -> link.attr("href", "/mypreferences/d/settings/other").text(words.similar());
        }
    }

    /** A decoy anywhere: under our heading too, unless nothing could then tell it from the target. */
    private void underOwnOrOther(String name) {
        if (chance.percent(50)) {
            markup.heading(main, words.otherHeading(), "h2");
        } else if (!TestDefinitions.NEIGHBOURS.stream()
                .anyMatch(it -> it.names().all().contains(name))) {
            headingUnlessLabelKnown();
        }
        markup.control(main.appendElement("div"), name, false);
    }

    private void headingUnlessLabelKnown() {
        if (!words.labelKnown()) {
            markup.heading(main, words.otherHeading(), "h2");
        }
    }
}
