package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.EMAIL_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;

import java.util.List;
import optlight.webdriver.Tab;

/** All surfaces there are, as the gallery and the stores show them. */
final class Scenes {
    private static final String CHECKLIST = "document.querySelector('#origin')?.textContent";

    private static final String WELCOME = "document.querySelector('#start:not([hidden])')";

    /** A checkup that is over, as it is kept. */
    static final String CHECKED = """
            DONE NONE 1764300000000 1764300001000 0
            genai-training READ train on off
            affiliates-sharing READ
            external-data NO_ADDRESS
            """;

    private Scenes() {}

    /** In the order a member meets them. */
    static List<Scene> gallery() {
        return List.of(
                Scene.ownPage("welcome", "Welcome: once, after the installation.", 1000, 1300, "welcome.html", WELCOME),
                Scene.onPage(
                        "rail",
                        "On LinkedIn's settings: where to go next.",
                        1000,
                        700,
                        member -> member.opens("/mypreferences/d/categories/account")
                                .overlay()
                                .untilSpotlight("genai-training/category A")),
                Scene.onPage("row", "The row that leads to the setting.", 1000, 700, Scenes::row),
                Scene.onPage("switch", "The switch, and what it does.", 1000, 700, Scenes::switchedOn),
                Scene.onPage("done", "The switch is off.", 1000, 700, Scenes::switchedOff),
                Scene.onPage(
                        "choice",
                        "One of several.",
                        1000,
                        700,
                        member -> member.opens(EMAIL_PAGE).overlay().untilSpotlight("discover-email/who B")),
                Scene.onPage("guide", "A guide on its way.", 1000, 700, Scenes::guided),
                Scene.onPage("narrow", "In a narrow window.", 360, 700, Scenes::switchedOn),
                Scene.onPage(
                        "prompt", "The reminder on other pages, for whoever wants it.", 1000, 500, Scenes::prompted),
                Scene.ownPage("popup", "The checklist in the popup.", 400, 600, "popup.html", CHECKLIST),
                Scene.ownPage("panel", "The side panel.", 400, 900, "panel.html", CHECKLIST),
                new Scene("checkup", "What a checkup has found.", 400, 900, Scenes::checked),
                Scene.ownPage(
                        "log",
                        "The log of every change.",
                        700,
                        500,
                        "log.html",
                        "document.querySelector('#changes tr')"),
                Scene.ownPage("options", "Options.", 900, 2100, "options.html", CHECKLIST));
    }

    /** Those that the stores show, at most five. */
    static List<Scene> stores() {
        return List.of(
                Scene.onPage("1-switch", "The switch, and what it does.", 1280, 800, Scenes::switchedOn),
                Scene.onPage("2-done", "The switch is off.", 1280, 800, Scenes::switchedOff),
                Scene.onPage("3-row", "The row that leads to the setting.", 1280, 800, Scenes::row),
                Scene.onPage("4-guide", "A guide on its way.", 1280, 800, Scenes::guided),
                Scene.ownPage("5-welcome", "Welcome.", 1280, 800, "welcome.html", WELCOME));
    }

    /** Those of them that the stores show in other languages, too: where the words are. Guides come with the page's words. */
    static List<Scene> translated() {
        return stores().stream().filter(it -> !it.name().equals("4-guide")).toList();
    }

    private static void row(Member member) {
        member.opens(PRIVACY_CATEGORY);
        member.overlay().untilSpotlight("genai-training/row A");
    }

    private static void switchedOn(Member member) {
        member.opens(AI_PAGE);
        member.overlay().untilDone(false);
    }

    private static void switchedOff(Member member) {
        switchedOn(member);
        member.tab().click(Member.TRACK);
        member.overlay().untilDone(true);
    }

    private static void prompted(Member member) {
        member.stores("prompt", "on");
        member.browser().stopBackground();
        member.opens("/feed/");
        member.overlay().untilText("hint", "AI training");
    }

    private static Tab checked(Member member, Scene scene) {
        member.stores("checkup", CHECKED);
        Tab own = Scene.own(member, "panel.html", scene, CHECKLIST);
        own.eval("(document.querySelector('#checkupResult').open = true, 1)");
        return own;
    }

    private static void guided(Member member) {
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("visibility");
        member.overlay().untilText("popover", "step 1 of ");
    }
}
