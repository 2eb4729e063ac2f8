package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageWatcher;
import optlight.extension.message.Message;
import optlight.extension.overlay.Card;
import optlight.extension.overlay.Overlay;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;
import optlight.locate.FormerControls;
import optlight.locate.LocateResult;
import optlight.locate.LocatorEngine;
import optlight.locate.PageElement;
import optlight.locate.SteadyAnswer;
import org.teavm.jso.browser.Window;

/**
 * Guides on one page: looks whenever the page has changed, shows what was found for certain, and takes it away the moment
 * it is in doubt.
 */
final class PageGuide {
    /** After a change; the page is given this long to go on changing, milliseconds. */
    private static final int AFTER_CHANGE_MS = 60;

    /** Between two looks while the page keeps changing, milliseconds. */
    private static final int BETWEEN_LOOKS_MS = 250;

    private final Overlay overlay = new Overlay(this::dismiss);
    private final FormerControls formerControls = new FormerControls();
    private final StateReporter reporter = new StateReporter(this::want);
    private final Pulse pulse = new Pulse(this::beat, this::onEscape);
    private SteadyAnswer steady = new SteadyAnswer();
    private PageWatcher watcher;
    private Guidance guidance;
    private Wayfinder wayfinder;
    private LocatorEngine engine;
    private String path = "";
    private Sight shown;
    private String shownFingerprint = "";
    private String saidState = "";
    private int saidOffscreen;
    private boolean lookPlanned;
    private double lastLookMs = -BETWEEN_LOOKS_MS;

    void start() {
        Extension.onMessage((message, sender, reply) -> {
            if (Message.from(message).kind().equals(Message.REFRESH)) {
                askForGuidance();
            }
            return false;
        });
        askForGuidance();
    }

    private void askForGuidance() {
        Extension.sendMessage(Message.of(Message.GUIDANCE)).then(
                answer -> {
                    Guidance.from(Message.from(answer)).ifPresent(this::guideBy);
                    return null;
                },
                // The extension was updated or removed under this page: what it has drawn goes, the rest is the new one's.
                error -> {
                    stop();
                    return null;
                });
    }

    private void guideBy(Guidance given) {
        guidance = given;
        wayfinder = new Wayfinder(given.definitions());
        engine = new LocatorEngine(new BrowserTextNormalizer());
        hide();
        if (watcher == null) {
            watcher = new PageWatcher(overlay.hostElement(), this::onChange);
            pulse.start();
        }
        planLook(0);
    }

    private void want(String setting) {
        guidance = guidance.wanting(setting);
    }

    private void stop() {
        hide();
        pulse.stop();
        if (watcher != null) {
            watcher.stop();
            watcher = null;
        }
    }

    private void dismiss() {
        guidance = guidance.whenDismissed();
        hide();
        Extension.sendMessage(Message.of(Message.DISMISSED)).catchError(error -> null);
    }

    private void onEscape() {
        if (overlay.isShown()) {
            dismiss();
        }
    }

    private void onChange() {
        // Only what is drawn is in a hurry: the ring goes before anything else if its target is not what it was.
        if (shown != null && !isStillThere(shown)) {
            hide();
        }
        planLook(AFTER_CHANGE_MS);
    }

    /** Several times a second: follows what moves without telling, and reads the state. */
    private void beat() {
        if (!location().equals(path)) {
            look();
        } else if (shown != null) {
            if (isStillThere(shown)) {
                overlay.follow();
                say(shown);
            } else {
                hide();
                planLook(AFTER_CHANGE_MS);
            }
        }
    }

    private boolean isStillThere(Sight sight) {
        return sight.target().isConnected()
                && sight.target().rendered()
                && sight.fingerprint().equals(shownFingerprint);
    }

    private void planLook(int afterMs) {
        if (!lookPlanned && watcher != null) {
            lookPlanned = true;
            double pause = lastLookMs + BETWEEN_LOOKS_MS - Clock.runningMs();
            Window.setTimeout(
                    () -> {
                        lookPlanned = false;
                        look();
                    },
                    Math.max(afterMs, pause));
        }
    }

    private void look() {
        if (watcher == null) {
            return;
        }
        lastLookMs = Clock.runningMs();
        if (!location().equals(path)) {
            path = location();
            formerControls.left();
            hide();
        }
        DomElement root = DomElement.root();
        Waypoint waypoint = guidance.dismissed() ? new Waypoint.Silent() : wayfinder.from(path, guidance.wanted());
        List<Sight> sights = new ArrayList<>();
        if (!waypoint.targets().isEmpty()) {
            List<LocateResult> results = engine.locate(root, root.attribute("lang"), waypoint.targets());
            for (Sight sight : Sight.of(waypoint, results)) {
                if (!sight.isControl() || !formerControls.has(sight.target())) {
                    sights.add(sight);
                }
            }
        }
        formerControls.saw(root);
        act(sights);
    }

    private void act(List<Sight> sights) {
        Sight next = next(sights);
        if (shown != null && !shown.isSameAs(next)) {
            hide();
        }
        List<PageElement> targets = new ArrayList<>();
        for (Sight sight : sights) {
            targets.add(sight.target());
        }
        if (next == null) {
            steady = new SteadyAnswer();
        } else if (!steady.isSteady(targets, watcher.changes(), Clock.runningMs())) {
            planLook(SteadyAnswer.APART_MS);
        } else {
            show(next);
        }
    }

    /** The first control that is not as recommended, or else the first of all. */
    private static Sight next(List<Sight> sights) {
        for (Sight sight : sights) {
            if (!sight.isControl() || !sight.control().isAsRecommended(sight.state())) {
                return sight;
            }
        }
        return sights.isEmpty() ? null : sights.get(0);
    }

    private void show(Sight sight) {
        if (shown == null) {
            shown = sight;
            shownFingerprint = sight.fingerprint();
            saidState = sight.state();
            saidOffscreen = 0;
            Card card = CardWriter.card(sight, guidance, 0);
            if (sight.isHint()) {
                overlay.hint(card);
            } else {
                overlay.spotlight(
                        sight.target().node(),
                        sight.locator().control(),
                        ((LocateResult.Located) sight.result()).tier().name(),
                        card);
            }
            pulse.quicken(true);
        }
        say(shown);
    }

    private void say(Sight sight) {
        if (sight.isHint()) {
            return;
        }
        String state = sight.state();
        int offscreen = overlay.offscreen();
        // The words are worked out anew only when there is something new to say.
        if (!state.equals(saidState) || offscreen != saidOffscreen) {
            saidState = state;
            saidOffscreen = offscreen;
            overlay.say(CardWriter.card(sight, guidance, offscreen));
        }
        if (sight.isControl()) {
            reporter.saw(sight.locator(), state);
        }
    }

    private void hide() {
        shown = null;
        steady = new SteadyAnswer();
        overlay.close();
        pulse.quicken(false);
    }

    private static String location() {
        return Window.current().getLocation().getPathName();
    }
}
