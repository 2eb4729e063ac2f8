package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import optlight.TestDefinitions;
import optlight.definition.Neighbour;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page built like LinkedIn's and then spoilt by chance: structure, attributes, names, headings, language, decoys. What the
 * target is in truth is known here and stands nowhere in the page.
 */
final class MisleadingPage {
    enum Kind {
        /** A switch without a known key, in many languages. */
        GENAI,
        /** A switch with a known key, which may be there or not. */
        RESEARCH,
        /** A radio group. */
        EMAIL,
        /** A row on the category page. */
        ROW
    }

    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "de", "fr", "pt", "nl", "cs", "pl", "fi", "es", "it", "ar");
    private static final List<String> OTHER_HEADINGS =
            List.of("Company page", "Recently changed", "Your organization", "More", "Notifications for teams");
    private static final List<String> OTHER_LABELS =
            List.of("Use company data", "Show more", "Keep me informed", "Dark mode", "Allow all", "On", "Off");
    private static final List<String> OTHER_WORDS =
            List.of("moderation", "ranking", "advertising", "curation", "company", "straining", "consenting", "never");

    private final Kind kind;
    private final Random random;
    private final String language;
    private final Document document = Document.createShell("https://www.linkedin.com/");
    private final Element main;
    private final String title;
    private final String label;
    private final boolean labelKnown;
    private final boolean titleKnown;
    private Element target;
    private int ids;

    MisleadingPage(Kind kind, Random random) {
        this.kind = kind;
        this.random = random;
        language = kind == Kind.GENAI || kind == Kind.ROW ? LANGUAGES.get(random.nextInt(LANGUAGES.size())) : "en";
        title = switch (kind) {
            case GENAI, ROW -> first(TestDefinitions.GENAI_TITLE.byLanguage().get(language), "بيانات");
            case RESEARCH -> "Data research";
            case EMAIL -> "Discover by email";
        };
        labelKnown =
                kind != Kind.GENAI || TestDefinitions.GENAI_LABEL.byLanguage().containsKey(language);
        titleKnown =
                kind != Kind.GENAI || TestDefinitions.GENAI_TITLE.byLanguage().containsKey(language);
        label = switch (kind) {
            case GENAI -> first(TestDefinitions.GENAI_LABEL.byLanguage().get(language), "Neznane ime " + language);
            case RESEARCH -> "Use data for research";
            case EMAIL, ROW -> title;
        };
        main = shell();
        build();
        spoilStructure();
    }

    Document document() {
        return document;
    }

    /** The element to be found; {@code null} if it was removed. */
    Element target() {
        return target;
    }

    String path() {
        return switch (kind) {
            case GENAI -> TestDefinitions.GENAI_PAGE;
            case RESEARCH -> TestDefinitions.RESEARCH_PAGE;
            case EMAIL -> TestDefinitions.EMAIL_PAGE;
            case ROW -> TestDefinitions.PRIVACY_PAGE;
        };
    }

    private Element shell() {
        Element html = document.child(0);
        if (chance(85)) {
            html.attr("lang", chance(85) ? language : pick(List.of("en", "ar", "xx", "in", "zh-TW")));
        }
        Element body = document.body();
        body.appendElement("header").appendElement("h1").text("LinkedIn");
        Element rail = body.appendElement("nav");
        rail.appendElement("a").attr("href", TestDefinitions.PRIVACY_PAGE).text("Data privacy");
        Element holder = body.appendElement("div").appendElement(pick(List.of("main", "main", "div")));
        if (holder.normalName().equals("div") && chance(70)) {
            holder.attr(chance(50) ? "role" : "id", "main");
        }
        Element footer = body.appendElement("footer");
        if (chance(50)) {
            footer.appendElement("a").attr("href", TestDefinitions.GENAI_PAGE).text(title);
            copy(footer);
        }
        return holder;
    }

    private void build() {
        List<Runnable> before = new ArrayList<>();
        List<Runnable> after = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            (chance(30) ? before : after).add(this::decoy);
        }
        boolean removed = chance(48);
        boolean titled = chance(90);
        if (titled) {
            heading(noise(title), chance(90) ? "h1" : "h2");
        }
        if (chance(50)) {
            main.appendElement("h4").text("Can LinkedIn use your data?");
        }
        before.forEach(Runnable::run);
        if (titled && !before.isEmpty()) {
            heading(noise(title), "h2");
        }
        if (!removed) {
            Element row = main.appendElement("div");
            target = kind == Kind.ROW ? link(row) : kind == Kind.EMAIL ? radios(row) : control(row, noise(label), true);
            if (chance(15)) {
                // The target moved to where it does not belong: may be found or not, but nothing else may.
                main.insertChildren(0, row);
            }
        } else if (chance(30)) {
            main.appendElement("p").text("This setting is not available to you.");
        }
        after.forEach(Runnable::run);
        if (chance(40)) {
            main.appendElement("p").text("Private messages are left out. ");
            main.appendElement("a")
                    .attr("href", "/help/linkedin/answer/a6278444")
                    .text(chance(50) ? "Learn more" : label);
        }
    }

    private void decoy() {
        if (kind == Kind.ROW) {
            rowDecoy();
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> underOwnOrOther(neighbour());
            case 1 -> underOwnOrOther(similar());
            case 2 -> {
                heading(otherHeading(), pick(List.of("h2", "h3", "h6")));
                if (kind == Kind.EMAIL) {
                    radios(main.appendElement("div"));
                } else {
                    control(main.appendElement("div"), label, false);
                }
            }
            case 3 -> {
                Element hidden = main.appendElement("div");
                switch (random.nextInt(4)) {
                    case 0 -> hidden.attr("hidden", "");
                    case 1 -> hidden.attr("style", "display: none");
                    case 2 -> hidden.attr("aria-hidden", "true");
                    default -> hidden.attr("inert", "");
                }
                heading(hidden, title);
                copy(hidden);
            }
            case 4 -> copy(main.appendElement("aside"));
            case 5 -> underOwnOrOther(pick(OTHER_LABELS));
            case 6 -> nameless();
            case 7 -> {
                headingUnlessLabelKnown();
                Element other = control(main.appendElement("div"), pick(OTHER_LABELS), false);
                other.attr("name", "allowAnonymizedDataResearchHistory");
            }
            default -> {
                headingUnlessLabelKnown();
                Element group = main.appendElement("div");
                for (String option : List.of("Yes", "No", "Anyone")) {
                    Element radio = group.appendElement("label").text(option).appendElement("input");
                    radio.attr("type", "radio").attr("name", "group" + ids);
                }
                ids++;
            }
        }
    }

    private void rowDecoy() {
        Element item = main.appendElement("li");
        Element link = item.appendElement("a");
        switch (random.nextInt(7)) {
            case 0 -> link.attr("href", TestDefinitions.GENAI_PAGE + "-history").text(title);
            case 1 ->
                link.attr("href", TestDefinitions.GENAI_PAGE + "?view=history").text(title);
            case 2 -> link.attr("href", "/help/linkedin/answer/a6278444").text(title);
            case 3 -> {
                Neighbour other = TestDefinitions.NEIGHBOURS.get(random.nextInt(TestDefinitions.NEIGHBOURS.size()));
                String href = other.href() == null
                        ? "/mypreferences/d/x"
                        : other.href().path();
                link.attr("href", href)
                        .text(chance(50) ? title : other.names().all().get(0));
                if (other.href() == null || !other.category().equals("privacy")) {
                    link.text(other.names().all().get(0));
                }
            }
            case 4 -> {
                link.attr("href", "/mypreferences/d/checkup").appendElement("p").text("Review what is new");
                link.appendElement("p").text(title);
            }
            case 5 -> {
                item.attr(chance(50) ? "hidden" : "inert", "");
                link.attr("href", TestDefinitions.GENAI_PAGE).text(title);
            }
            default -> link.attr("href", "/mypreferences/d/settings/other").text(similar());
        }
    }

    /** A decoy anywhere: under our heading too, unless nothing could then tell it from the target. */
    private void underOwnOrOther(String name) {
        if (chance(50)) {
            heading(otherHeading(), "h2");
        } else if (!TestDefinitions.NEIGHBOURS.stream()
                .anyMatch(it -> it.names().all().contains(name))) {
            headingUnlessLabelKnown();
        }
        control(main.appendElement("div"), name, false);
    }

    private void nameless() {
        headingUnlessLabelKnown();
        Element row = main.appendElement("div");
        row.appendElement(pick(List.of("p", "span", "div"))).text(pick(OTHER_LABELS));
        if (chance(50)) {
            row.appendElement("p").text("What others see of you");
        }
        row.appendElement("div").appendElement("input").attr("type", "checkbox").attr("role", "switch");
    }

    private void headingUnlessLabelKnown() {
        if (!labelKnown) {
            heading(otherHeading(), "h2");
        }
    }

    private void copy(Element parent) {
        if (kind == Kind.EMAIL) {
            radios(parent);
        } else if (kind != Kind.ROW) {
            control(parent, label, kind == Kind.RESEARCH);
        }
    }

    /** A switch of one of the generations of LinkedIn's mark-up. */
    private Element control(Element row, String name, boolean own) {
        String id = "ember" + ids++ + random.nextInt(1000);
        Element control;
        switch (random.nextInt(7)) {
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
        if (own && kind == Kind.RESEARCH && chance(60)) {
            control.attr("name", "allowAnonymizedDataResearch");
        }
        if (chance(30)) {
            row.appendElement("span").text("On");
        }
        return control;
    }

    private static Element input(Element parent, String role) {
        Element input = parent.appendElement("input").attr("type", "checkbox");
        return role.isEmpty() ? input : input.attr(role, "switch");
    }

    private Element radios(Element parent) {
        String group = "who" + ids++;
        boolean spoilt = chance(20);
        Element recommended = null;
        for (String name : List.of("1st degree connections", "1st and 2nd degree connections", "Anyone")) {
            boolean renamed = spoilt && chance(50);
            Element radio = parent.appendElement("label")
                    .text(renamed ? "Everyone" : noise(name))
                    .appendElement("input");
            radio.attr("type", "radio").attr("name", group);
            recommended = recommended == null ? radio : recommended;
        }
        return recommended;
    }

    private Element link(Element row) {
        Element link = row.appendElement("a").attr("href", TestDefinitions.GENAI_PAGE + (chance(20) ? "?trk=x" : ""));
        link.appendElement("p").text(noise(title));
        link.appendElement("span").text("On");
        return link;
    }

    private void heading(String text, String tag) {
        Element parent = chance(20) ? main.appendElement("header") : main;
        if (chance(10)) {
            parent.appendElement("div").attr("role", "heading").text(text);
        } else {
            parent.appendElement(tag).text(text);
        }
    }

    private static void heading(Element parent, String text) {
        parent.appendElement("h2").text(text);
    }

    private String neighbour() {
        List<String> names = new ArrayList<>();
        for (Neighbour neighbour : TestDefinitions.NEIGHBOURS) {
            if (neighbour.category().equals(kind == Kind.EMAIL ? "visibility" : "privacy")) {
                names.addAll(neighbour.names().all());
            }
        }
        return pick(names);
    }

    /** Known on the page's category or not: a heading that is not ours. */
    private String otherHeading() {
        return titleKnown && chance(70) ? pick(OTHER_HEADINGS) : neighbour();
    }

    /** Our label with another meaning. */
    private String similar() {
        String[] words = label.split(" ");
        int at = random.nextInt(words.length);
        switch (random.nextInt(4)) {
            case 0 -> words[at] = pick(OTHER_WORDS);
            case 1 -> words[at] = words[at] + " " + pick(OTHER_WORDS);
            case 2 -> words[0] = "Do not " + words[0];
            default -> words[at] = pick(OTHER_WORDS) + " " + pick(OTHER_WORDS);
        }
        return String.join(" ", words);
    }

    /** The same text in another dress. */
    private String noise(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> text.replace(' ', '\u00a0');
            case 1 -> "\u200e" + text + "\u200f";
            case 2 -> text + ".";
            case 3 -> "  " + text + "  ";
            case 4 -> text.replace('’', '\'');
            default -> text;
        };
    }

    private void spoilStructure() {
        List<Element> all = new ArrayList<>(main.getAllElements());
        all.remove(main);
        for (Element element : all) {
            boolean inline = element.closest("label,button,[role=switch],a,h1,h2,h3,h4,h6,p") != null;
            if (!inline && chance(10)) {
                element.wrap(pick(
                        List.of("<div></div>", "<section></section>", "<div><div></div></div>", "<ul><li></li></ul>")));
            }
            if (chance(20)) {
                element.addClass("_c" + Integer.toHexString(random.nextInt()));
            }
            if (chance(10)) {
                element.attr("data-view-name", "v" + random.nextInt(9));
            }
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String first(List<String> names, String otherwise) {
        return names == null ? otherwise : names.get(0);
    }
}
