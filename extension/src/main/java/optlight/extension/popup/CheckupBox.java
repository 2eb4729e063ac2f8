package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The checkup: to begin one, how far it is, and what came of the last. */
final class CheckupBox {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();
    private static final String[] PLANS = {"core", "recommended", "optional"};

    private final Errand errand;

    /** What is shown: as long as it is the same, it is left alone, with the focus that may be in it. */
    private String shown = "";

    CheckupBox(Errand errand) {
        this.errand = errand;
        HTMLElement which = element("checkupWhich");
        Click.on(element("checkupStart"), () -> does("begin", OwnPage.value(which)));
        Click.on(element("checkupAgain"), () -> does("begin", "unconfirmed"));
        Click.on(element("checkupPause"), () -> does("pause", ""));
        Click.on(element("checkupResume"), () -> does("resume", ""));
        Click.on(element("checkupStop"), () -> does("stop", ""));
    }

    private void does(String what, String which) {
        errand.run(Message.of(Message.CHECKUP).with("does", what).with("which", which));
    }

    void update(Message overview) {
        String written = overview.written("checkup");
        String now = written + overview.text("mode");
        if (now.equals(shown) || written.isEmpty()) {
            return;
        }
        shown = now;
        Message checkup = overview.part("checkup");
        boolean beside = overview.text("mode").equals("beside");
        String phase = checkup.kind();
        boolean running = phase.equals("RUNNING");
        boolean open = running || phase.equals("PAUSED");
        boolean focused = OwnPage.hasFocus(element("checkup"));
        fillPlans(checkup);
        element("checkupBegin").setHidden(open || beside);
        boolean again = !open && !beside && !checkup.text("unconfirmed").equals("0");
        PageWords.text("checkupAgain", Extension.word("checkupAgain", checkup.text("unconfirmed")));
        element("checkupAgain").setHidden(!again);
        element("checkupPause").setHidden(!running);
        element("checkupResume").setHidden(!open || running || beside);
        element("checkupStop").setHidden(!open);
        element("checkupBar").setHidden(!open);
        element("checkupBar").setAttribute("max", checkup.text("pages").isEmpty() ? "1" : checkup.text("pages"));
        element("checkupBar").setAttribute("value", checkup.text("number"));
        PageWords.text("checkupNote", note(checkup, beside, phase));
        showResult(checkup, !phase.equals("none") && !open);
        if (focused && !OwnPage.isFocusShown()) {
            // The button that was pressed is gone: whoever pressed it goes on with what came in its place.
            for (String id : new String[] {"checkupPause", "checkupResume", "checkupStart"}) {
                if (OwnPage.isShown(element(id))) {
                    element(id).focus();
                    break;
                }
            }
        }
    }

    private static void fillPlans(Message checkup) {
        HTMLElement which = element("checkupWhich");
        String chosen = OwnPage.value(which);
        which.clear();
        StringBuilder words = new StringBuilder();
        for (String plan : PLANS) {
            words.append(words.length() == 0 ? "" : " + ").append(Extension.word("tier_" + plan));
            HTMLElement option = DOCUMENT.createElement("option").withText(words + " (" + checkup.text(plan) + ")");
            option.setAttribute("value", plan);
            which.appendChild(option);
        }
        OwnPage.fill(which, chosen.isEmpty() ? "recommended" : chosen);
    }

    private static String note(Message checkup, boolean beside, String phase) {
        String page = Extension.word("checkupPage", checkup.text("number"), checkup.text("pages"));
        if (phase.equals("RUNNING")) {
            return page;
        }
        if (phase.equals("PAUSED")) {
            return page + ". " + pause(checkup.text("pause"));
        }
        return beside ? Extension.word("checkupBeside") : phase.equals("none") ? Extension.word("checkupWhy") : "";
    }

    private static String pause(String why) {
        return switch (why) {
            case "SIGN_IN" -> Extension.word("checkupSignIn");
            case "ERROR" -> Extension.word("checkupError");
            case "NO_ANSWER" -> Extension.word("checkupNoAnswer");
            case "ELSEWHERE" -> Extension.word("checkupElsewhere");
            case "CLOSED" -> Extension.word("checkupClosed");
            case "RESTARTED" -> Extension.word("checkupRestarted");
            case "NOTHING_FOUND" -> Extension.word("checkupNothingFound");
            default -> Extension.word("checkupPaused");
        };
    }

    private void showResult(Message checkup, boolean there) {
        element("checkupResult").setHidden(!there);
        HTMLElement list = element("checkupVisits");
        list.clear();
        if (!there) {
            return;
        }
        String when = Clock.words((double) Long.parseLong(checkup.text("startMs")), Extension.language());
        PageWords.text("checkupRead", Extension.word("checkupRead", when, checkup.text("read"), checkup.text("pages")));
        PageWords.text(
                "checkupChanged",
                checkup.text("changed").equals("0")
                        ? Extension.word("checkupSame")
                        : Extension.word("checkupChanged", checkup.text("changed")));
        for (Message visit : checkup.list("visits")) {
            list.appendChild(visit(visit));
        }
    }

    private HTMLElement visit(Message visit) {
        HTMLElement row = DOCUMENT.createElement("li");
        row.setAttribute("data-visit", visit.text("id"));
        row.setAttribute("data-standing", visit.text("standing"));
        HTMLElement words = DOCUMENT.createElement("div");
        HTMLElement title = Spoken.element("h3", visit.text("title"), visit.text("language"));
        words.appendChild(title);
        for (String shift : visit.texts("shifts")) {
            HTMLElement line = DOCUMENT.createElement("p").withText(shift);
            line.setClassName("shift");
            words.appendChild(line);
        }
        words.appendChild(DOCUMENT.createElement("p").withText(outcome(visit)));
        row.appendChild(words);
        if (RowFilter.isOpen(visit.text("standing")) && !visit.text("url").isEmpty()) {
            HTMLElement button = ShowMe.button(visit, errand);
            button.setClassName("quiet");
            row.appendChild(button);
        }
        return row;
    }

    private static String outcome(Message visit) {
        return switch (visit.kind()) {
            case "NOT_FOUND" -> Extension.word("checkupNotFound");
            case "NOT_OFFERED" -> Extension.word("checkupNotOffered");
            case "NO_ADDRESS" -> Extension.word("checkupNoAddress");
            case "TO_DO" -> Extension.word("checkupToDo");
            default -> Extension.word("standing_" + visit.text("standing"));
        };
    }

    private static HTMLElement element(String id) {
        return DOCUMENT.getElementById(id);
    }
}
