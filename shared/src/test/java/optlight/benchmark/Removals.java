package optlight.benchmark;

import static optlight.benchmark.Operator.Group.REMOVAL;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * After each of these the target is not on the page, or not to be seen, or no longer what it was: the engine must be
 * silent.
 */
final class Removals {
    static final List<Operator> ALL = new ArrayList<>(List.of(
            new Operator("rowGone", REMOVAL, Severity.NONE, Removals::rowGone),
            new Operator("controlGone", REMOVAL, Severity.NONE, Removals::controlGone),
            new Operator("onlyHidden", REMOVAL, Severity.NONE, Removals::onlyHidden),
            new Operator("otherAlone", REMOVAL, Severity.NONE, Removals::otherAlone),
            new Operator("otherAloneUnderOurHeading", REMOVAL, Severity.NONE, Removals::otherAloneUnderOurHeading),
            new Operator("renamed", REMOVAL, Severity.NONE, Removals::renamed),
            new Operator("renamedUnderOurHeading", REMOVAL, Severity.NONE, Removals::renamedUnderOurHeading),
            new Operator("negated", REMOVAL, Severity.NONE, Removals::negated),
            new Operator("negatedWithOurKey", REMOVAL, Severity.NONE, Removals::negatedWithOurKey),
            new Operator("companyPage", REMOVAL, Severity.NONE, Removals::companyPage),
            new Operator("leadsToHelp", REMOVAL, Severity.NONE, Removals::leadsToHelp),
            new Operator("leadsToRival", REMOVAL, Severity.NONE, Removals::leadsToRival),
            new Operator("longerPath", REMOVAL, Severity.NONE, Removals::longerPath),
            new Operator("noLinkAnyMore", REMOVAL, Severity.NONE, Removals::noLinkAnyMore),
            new Operator("footerTwin", REMOVAL, Severity.NONE, Removals::footerTwin)));

    static {
        ALL.addAll(ReplacedPages.ALL);
    }

    private Removals() {}

    private static boolean isLink(Scene scene) {
        return scene.focus.shape == Part.Shape.LINK;
    }

    private static boolean isSwitch(Scene scene) {
        return scene.focus.shape == Part.Shape.SWITCH;
    }

    static boolean isRail(Scene scene) {
        return Trees.holds(scene.rail, scene.focus.control);
    }

    static boolean done(Scene scene, String why) {
        scene.removed = why;
        return true;
    }

    /** Label and control are gone. Of a radio group: the radio we recommend. */
    private static boolean rowGone(Scene scene, Rng rng) {
        scene.focus.label.remove();
        scene.focus.control.remove();
        if (isAlone(scene)) {
            scene.focus.row.remove();
        }
        scene.focus.also.forEach(Element::remove);
        return done(scene, "row gone");
    }

    private static boolean isAlone(Scene scene) {
        return scene.parts.stream()
                .noneMatch(it -> !it.equals(scene.focus) && Trees.holds(scene.focus.row, it.control));
    }

    /** The label is still there, and perhaps a hidden field with our key. */
    private static boolean controlGone(Scene scene, Rng rng) {
        if (isLink(scene) || Trees.holds(scene.focus.control, scene.focus.label)) {
            return false;
        }
        Element control = scene.focus.control;
        String key = Keys.on(control);
        List<Part> gone = isSwitch(scene) ? List.of(scene.focus) : ControlOperators.radios(scene);
        if (key != null && rng.chance(0.5)) {
            control.before(new Element("input")
                    .attr("type", "hidden")
                    .attr("name", key)
                    .attr("value", "true"));
        }
        for (Part part : gone) {
            part.control.remove();
            part.also.forEach(Element::remove);
        }
        return done(scene, "control gone");
    }

    /** The row is in the page, but nobody can see it. */
    private static boolean onlyHidden(Scene scene, Rng rng) {
        Element row = scene.focus.row;
        if (!isAlone(scene) || row.parent() == null) {
            return false;
        }
        boolean item = row.normalName().equals("li") || row.hasAttr("slot");
        if (rng.chance(0.2) && !item && !Trees.isShadowRoot(row.parent())) {
            Element fold = new Element("details");
            row.before(fold);
            fold.appendElement("summary").text(scene.words.of("learn"));
            fold.appendChild(row);
        } else {
            Copies.hide(row, rng);
        }
        return done(scene, "only hidden");
    }

    private static boolean otherAlone(Scene scene, Rng rng) {
        return !isLink(scene) && other(scene, rng, true);
    }

    private static boolean otherAloneUnderOurHeading(Scene scene, Rng rng) {
        return !isLink(scene) && !scene.headings.isEmpty() && other(scene, rng, false);
    }

    /** Another setting's control in place of ours. */
    private static boolean other(Scene scene, Rng rng, boolean heading) {
        boolean radios = scene.focus.shape == Part.Shape.RADIO;
        String other = rng.of("n.messaging", "n.inbox", "n.rinvites", "n.promotions");
        if (heading) {
            scene.headings.forEach(it -> Trees.setText(it, scene.words.of(radios ? "phone.title" : other)));
        }
        scene.body.empty();
        if (radios) {
            new Pieces(scene, rng)
                    .radios(
                            scene.body,
                            scene.words.of(heading ? "phone.title" : "email.title"),
                            scene.words.of("phone.question"),
                            List.of("phone.o1", "phone.o2", "phone.o3"));
        } else {
            new Pieces(scene, rng).toggle(scene.body, other.equals("n.inbox") ? "n.inbox.label" : other, null);
        }
        return done(scene, "another control alone");
    }

    private static String variant(Scene scene, String variant) {
        String words = scene.focus.words;
        String key = words.substring(0, words.lastIndexOf('.') + 1) + variant;
        return words.endsWith(".label") && scene.words.has(key) ? scene.words.of(key) : null;
    }

    /** Another setting has come in the same place, with a name, a heading and a key of its own. */
    private static boolean renamed(Scene scene, Rng rng) {
        String title = variant(scene, "renamed.title");
        if (title == null) {
            return false;
        }
        scene.headings.forEach(it -> Trees.setText(it, title));
        return renamedUnderOurHeading(scene, rng);
    }

    private static boolean renamedUnderOurHeading(Scene scene, Rng rng) {
        String label = variant(scene, "renamed.label");
        if (label == null) {
            return false;
        }
        forgetKey(scene, rng);
        rename(scene, rng, label);
        return done(scene, "renamed");
    }

    private static boolean negated(Scene scene, Rng rng) {
        String label = variant(scene, "negated");
        if (label == null) {
            return false;
        }
        forgetKey(scene, rng);
        rename(scene, rng, label);
        return done(scene, "negated");
    }

    /** Only where we know the label: elsewhere nobody could tell. */
    private static boolean negatedWithOurKey(Scene scene, Rng rng) {
        String label = variant(scene, "negated");
        boolean known = scene.words.known(subject(scene), PageKind.OWN_ONE) == Known.KNOWN;
        if (label == null || !known || Keys.on(scene.focus.control) == null) {
            return false;
        }
        rename(scene, rng, label);
        return done(scene, "negated, with our key");
    }

    private static Subject subject(Scene scene) {
        return scene.focus.words.startsWith("research") ? Subject.RESEARCH : Subject.GENAI;
    }

    /** Another name, which no copy of the row with the same ids contradicts. */
    private static void rename(Scene scene, Rng rng, String name) {
        Element label = scene.focus.label;
        Element control = scene.focus.control;
        scene.focus.rename(name);
        if (!label.id().isEmpty() && control.attr("aria-labelledby").equals(label.id()) && !Keys.isKey(label.id())) {
            label.attr("id", rng.freshId());
            control.attr("aria-labelledby", label.id());
        }
    }

    private static void forgetKey(Scene scene, Rng rng) {
        String key = Keys.on(scene.focus.control);
        if (key == null) {
            return;
        }
        String fresh = rng.freshId();
        for (Element element : scene.documentOf(scene.focus.control).getAllElements()) {
            for (String attribute : List.of("id", "name", "for", "aria-labelledby")) {
                if (element.attr(attribute).equals(key)) {
                    element.attr(attribute, fresh);
                }
            }
        }
    }

    /** The same words, but it is the company page's setting: its heading says so, and nothing says ours. */
    private static boolean companyPage(Scene scene, Rng rng) {
        if (!isSwitch(scene) || scene.headings.stream().noneMatch(it -> isAboveTheRow(scene, it))) {
            return false;
        }
        forgetKey(scene, rng);
        scene.headings.forEach(it -> Trees.setText(it, scene.words.of("section.company")));
        scene.ours.retainAll(List.of(scene.focus)); // the others under that heading are ours no longer either
        return done(scene, "a company page's setting");
    }

    /** Whether it is a heading still, and stands with the card, and has not been left behind where the card was. */
    private static boolean isAboveTheRow(Scene scene, Element heading) {
        Element bar = heading.parent();
        if (!heading.hasAttr("role") && !heading.normalName().startsWith("h")) {
            return false;
        }
        return Trees.holds(scene.card, heading)
                || (bar != null
                        && bar.nextElementSibling() != null
                        && Trees.holds(bar.nextElementSibling(), scene.card));
    }

    /** Our title, but it leads to an article of help. */
    private static boolean leadsToHelp(Scene scene, Rng rng) {
        return leadsTo(scene, "https://www.linkedin.com/help/linkedin/answer/a6278444");
    }

    private static boolean leadsToRival(Scene scene, Rng rng) {
        String rival = scene.focus.words.startsWith("email")
                ? "/mypreferences/d/settings/discover-me-by-phone-number"
                : "/mypreferences/d/settings/research-invitations";
        return leadsTo(scene, isRail(scene) ? "/mypreferences/d/categories/ads" : rival);
    }

    private static boolean leadsTo(Scene scene, String href) {
        if (!isLink(scene) || !scene.focus.control.hasAttr("href")) {
            return false;
        }
        scene.focus.control.attr("href", href);
        return done(scene, "leads elsewhere");
    }

    /** Another row, whose address begins with ours and whose title too. */
    private static boolean longerPath(Scene scene, Rng rng) {
        if (!isLink(scene)) {
            return false;
        }
        Hrefs.lengthen(scene.focus.control, rng.of("-history", "/history", "s"));
        scene.focus.rename(scene.focus.name() + ": " + scene.words.of("n.search"));
        return done(scene, "another row with a longer address");
    }

    /** The row is there, grey, and no link. */
    private static boolean noLinkAnyMore(Scene scene, Rng rng) {
        if (!isLink(scene)) {
            return false;
        }
        Element plain = Trees.retagged(scene.focus.control, "div");
        plain.removeAttr("href").attr("aria-disabled", "true");
        scene.moved(scene.focus.control, plain);
        return done(scene, "no link any more");
    }

    /** The entry of the rail is gone; at the foot of the page stands a link of the same name. */
    private static boolean footerTwin(Scene scene, Rng rng) {
        if (!isRail(scene)) {
            return false;
        }
        String name = scene.focus.name();
        scene.focus.row.remove();
        Element foot = scene.page.body().appendElement("footer");
        foot.appendElement("a").attr("href", "/legal/privacy-policy").text(name);
        return done(scene, "a link of the footer");
    }
}
