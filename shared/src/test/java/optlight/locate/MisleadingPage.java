package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import optlight.TestDefinitions;
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

    private final Kind kind;
    private final Chance chance;
    private final MisleadingWords words;
    private final MisleadingMarkup markup;
    private final Document document = Document.createShell("https://www.linkedin.com/");
    private final Element main;
    private Element target;

    MisleadingPage(Kind kind, Random random) {
        this.kind = kind;
        chance = new Chance(random);
        words = new MisleadingWords(kind, chance);
        markup = new MisleadingMarkup(kind, words, chance);
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
        if (chance.percent(85)) {
            html.attr(
                    "lang",
                    chance.percent(85) ? words.language() : chance.pick(List.of("en", "ar", "xx", "in", "zh-TW")));
        }
        Element body = document.body();
        body.appendElement("header").appendElement("h1").text("LinkedIn");
        Element rail = body.appendElement("nav");
        rail.appendElement("a").attr("href", TestDefinitions.PRIVACY_PAGE).text("Data privacy");
        Element holder = body.appendElement("div").appendElement(chance.pick(List.of("main", "main", "div")));
        if (holder.normalName().equals("div") && chance.percent(70)) {
            holder.attr(chance.percent(50) ? "role" : "id", "main");
        }
        Element footer = body.appendElement("footer");
        if (chance.percent(50)) {
            footer.appendElement("a").attr("href", TestDefinitions.GENAI_PAGE).text(words.title());
            markup.copy(footer);
        }
        return holder;
    }

    private void build() {
        MisleadingDecoys decoys = new MisleadingDecoys(kind, main, words, markup, chance);
        List<Runnable> before = new ArrayList<>();
        List<Runnable> after = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            (chance.percent(30) ? before : after).add(decoys::add);
        }
        boolean removed = chance.percent(48);
        boolean titled = chance.percent(90);
        if (titled) {
            markup.heading(main, words.noise(words.title()), chance.percent(90) ? "h1" : "h2");
        }
        if (chance.percent(50)) {
            main.appendElement("h4").text("Can LinkedIn use your data?");
        }
        before.forEach(Runnable::run);
        if (titled && !before.isEmpty()) {
            markup.heading(main, words.noise(words.title()), "h2");
        }
        if (!removed) {
            Element row = main.appendElement("div");
            target = kind == Kind.ROW
                    ? markup.link(row)
                    : kind == Kind.EMAIL ? markup.radios(row) : markup.control(row, words.noise(words.label()), true);
            if (chance.percent(15)) {
                // The target moved to where it does not belong: may be found or not, but nothing else may.
                main.insertChildren(0, row);
            }
        } else if (chance.percent(30)) {
            main.appendElement("p").text("This setting is not available to you.");
        }
        after.forEach(Runnable::run);
        if (chance.percent(40)) {
            main.appendElement("p").text("Private messages are left out. ");
            main.appendElement("a")
                    .attr("href", "/help/linkedin/answer/a6278444")
                    .text(chance.percent(50) ? "Learn more" : words.label());
        }
    }

    private void spoilStructure() {
        List<Element> all = new ArrayList<>(main.getAllElements());
        all.remove(main);
        for (Element element : all) {
            boolean inline = element.closest("label,button,[role=switch],a,h1,h2,h3,h4,h6,p") != null;
            if (!inline && chance.percent(10)) {
                element.wrap(chance.pick(
                        List.of("<div></div>", "<section></section>", "<div><div></div></div>", "<ul><li></li></ul>")));
            }
            if (chance.percent(20)) {
                element.addClass("_c" + Integer.toHexString(chance.any()));
            }
            if (chance.percent(10)) {
                element.attr("data-view-name", "v" + chance.below(9));
            }
        }
    }
}
