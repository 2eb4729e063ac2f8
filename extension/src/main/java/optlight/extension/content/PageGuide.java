package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.browser.Callback;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Routes;
import optlight.extension.dom.DomElement;
import optlight.extension.dom.PageRoots;
import optlight.extension.dom.PageTree;
import optlight.extension.dom.PageWatcher;
import optlight.extension.message.Handover;
import optlight.extension.message.Message;
import optlight.extension.message.PageTask;
import optlight.extension.overlay.Card;
import optlight.extension.overlay.Overlay;
import optlight.locate.FormerControls;
import optlight.locate.LocateResult;
import optlight.locate.LocatorEngine;
import optlight.locate.SteadyAnswer;
import optlight.locate.TextNormalizer;

/**
 * Guides on one page: looks whenever the page has changed, shows what was found for certain, and takes it away the moment
 * it is in doubt.
 */
final class PageGuide {
    /** After a change; the page is given this long to go on changing, milliseconds. */
    private static final int AFTER_CHANGE_MS = 60;

    /** Whoever walks a guide is told that a step is not on the page after so long, milliseconds; reports say it then, too. */
    private static final int NOT_HERE_MS = 3_000;

    /** Looking for frames and shadow roots goes on in another task after so many elements: a few milliseconds. */
    private static final int AT_ONCE = 1_500;

    /** So many beats of the pulse and one of them looks at everything. */
    private static final int BEATS_A_LOOK = 8;

    private final Callback following = this::follow;
    private final Overlay overlay = new Overlay(this::dismiss, this::goOn, following);
    private final TextNormalizer normalizer = new BrowserTextNormalizer();
    private final FormerControls formerControls = new FormerControls();
    private final Callback looking = this::look;
    private final Pulse pulse = new Pulse(this::beat, following, this::onKey);

    /** What the script has left that was here first, of the address the page has now. */
    private final Handover handover = Handover.take();

    // What follows is set when the script arrives at a page, or when there is something to look for.
    private SteadyAnswer steady;
    private LocatorEngine engine;
    private PageTree tree;

    /** {@code null} as long as nothing of the page is read: before the first answer, and if the member wants none of it. */
    private PageWatcher watcher;

    private PageTask task;
    private String path;

    /** Since the page was loaded, wherever LinkedIn's app has gone in it: only what a page brings with it LinkedIn has kept. */
    private final StateReporter reporter = new StateReporter();

    private Sight shown;
    private OutcomeReporter outcome;

    /** All that was found with the one that is shown; their states are told, too. */
    private List<Sight> found;

    private int beats;
    private double takenMs;
    private String shownFingerprint = "";
    private String saidState = "";
    private int saidOffscreen;
    private final LookPace pace = new LookPace();
    private boolean lookPlanned;

    /** Whether the page has changed since the last look, and no look is planned for it. */
    private boolean unseen;

    private double lastLookMs = -LookPace.SHORTEST_MS;

    void start() {
        Extension.onMessage((message, sender, reply) -> {
            String kind = Message.from(message).kind();
            if (kind.equals(Message.REFRESH)) {
                reporter.forget();
                askForTask();
            } else if (kind.equals(Message.FOCUS)) {
                overlay.focus();
            }
            return false;
        });
        arrive();
    }

    private void watch() {
        if (watcher == null) {
            tree = PageRoots.tree();
            engine = new LocatorEngine(normalizer);
            watcher = new PageWatcher(overlay.hostElement(), tree, this::onChange);
            pulse.start();
        }
    }

    /** The address is another one: what was seen so far belongs to the page before. */
    private void arrive() {
        path = Routes.path();
        task = PageTask.none(path);
        formerControls.left();
        if (lastLookMs >= 0) {
            handover.forgetFormer();
        }
        hide();
        Message given = handover.answer();
        if (given.text("path").equals(path)) {
            answered(given);
        } else {
            askForTask();
        }
    }

    private void askForTask() {
        Extension.ask(
                Message.of(Message.GUIDANCE).with("path", path),
                answer -> answered(Message.from(answer)),
                // The extension was updated or removed under this page: what it has drawn goes with it.
                this::stop);
    }

    private void answered(Message message) {
        if (message.kind().equals(Message.BESIDE)) {
            stop();
        } else {
            watch();
            take(PageTask.read(message));
        }
    }

    private void take(PageTask given) {
        // An answer can be late; it counts only for the page it was asked for.
        if (given.path().equals(path)) {
            hide();
            task = given;
            takenMs = Clock.runningMs();
            planLook(0);
            outcome = new OutcomeReporter();
            if (!task.place().isEmpty() || task.reported()) {
                Clock.after(looking, NOT_HERE_MS);
            }
        }
    }

    private void stop() {
        hide();
        if (watcher != null) {
            pulse.stop();
            watcher.stop();
            watcher = null;
        }
    }

    private void dismiss() {
        task = PageTask.none(path);
        hide();
        Extension.tell(Message.of(Message.DISMISSED));
    }

    /**
     * The member follows the card's link: to the next step the background leads, as it does from its own pages. Where it is
     * asleep, a page that is left would take with it what it had to say.
     */
    private boolean goOn() {
        boolean onward = shown != null
                && CardWriter.leadsOnward(shown, task)
                && !task.next().isEmpty();
        if (onward) {
            Extension.tell(Message.of(Message.ONWARD).with("setting", task.next()));
        }
        return onward;
    }

    /** A key that did something in the card is not the page's as well: Escape there must not close a dialog of the page's. */
    private boolean onKey(String key, boolean shift) {
        if (!overlay.isShown()) {
            return false;
        }
        if (key.equals("Escape")) {
            boolean own = overlay.hasFocus();
            dismiss();
            return own;
        }
        return key.equals("Tab") && overlay.tab(shift);
    }

    private void onChange(boolean telling) {
        if (telling || !Routes.path().equals(path)) {
            quicken();
        }
        // Only what is drawn is in a hurry: the ring goes before anything else if its target is not what it was.
        if (shown != null && !isStillThere(shown)) {
            hide();
        }
        overlay.follow();
        unseen = pace.isPausing(Clock.runningMs());
        if (unseen) {
            watcher.restUntil(pace.endMs());
        } else {
            planLook(AFTER_CHANGE_MS);
        }
    }

    /** Twice a second. What there is no event for at all, such as a state set by script, is looked at every four seconds. */
    private void beat() {
        if (!Extension.isAlive()) {
            stop();
        } else if (!Routes.path().equals(path)) {
            arrive();
        } else {
            watcher.ask();
            if (unseen && !pace.isPausing(Clock.runningMs())) {
                planLook(AFTER_CHANGE_MS);
            } else if (++beats % BEATS_A_LOOK == 0) {
                follow();
            }
        }
    }

    /** What is shown may be elsewhere than it was, or otherwise set, or gone. That it is another now only a change can bring. */
    private void follow() {
        if (shown == null) {
            return;
        }
        if (shown.target().rendered()) {
            overlay.follow();
            say(shown);
            if (shown.isPassed()) {
                planLook(AFTER_CHANGE_MS);
            }
        } else {
            hide();
            planLook(AFTER_CHANGE_MS);
        }
    }

    /** Whether it is the control of the page before, which an app leaves standing under the new address for a while. */
    private boolean isFormer(DomElement control) {
        return formerControls.has(control) || handover.isFormer(control.node());
    }

    private boolean isStillThere(Sight sight) {
        return sight.target().rendered() && sight.fingerprint(normalizer).equals(shownFingerprint);
    }

    private void planLook(int afterMs) {
        lookIn(Math.max(afterMs, lastLookMs + LookPace.SHORTEST_MS - Clock.runningMs()));
    }

    private void lookIn(double ms) {
        if (!lookPlanned) {
            lookPlanned = true;
            Clock.after(looking, ms);
        }
    }

    private void look() {
        lookPlanned = false;
        if (watcher == null) {
            return; // planned before the member wanted none of it
        }
        if (!tree.sweep(AT_ONCE)) {
            planLook(0);
            return;
        }
        unseen = false;
        lastLookMs = Clock.runningMs();
        boolean nothing = true;
        String answer = "";
        DomElement root = DomElement.root(tree);
        if (!Routes.path().equals(path)) {
            arrive(); // and with it goes the task
        }
        // Where nothing is looked for, too: the controls are noted for the page that comes after this one.
        List<LocateResult> results = engine.locate(root, root.attribute("lang"), task.locators());
        if (!results.isEmpty()) {
            List<Sight> sights = new ArrayList<>();
            for (Sight sight : Sight.of(task.locators(), results)) {
                if (!sight.isControl() || !isFormer(sight.target())) {
                    sights.add(sight);
                }
            }
            if (lastLookMs - takenMs >= NOT_HERE_MS) {
                if (sights.isEmpty() && !task.place().isEmpty()) {
                    sights.addAll(Sight.notHere(task.locators().get(0), results.get(0), root));
                }
                if (task.reported()) {
                    outcome.looked(task, results);
                }
            }
            act(sights);
            nothing = sights.isEmpty();
            for (LocateResult result : results) {
                answer += result.reason().name();
            }
        }
        engine.handOver(formerControls);
        pace.looked(lastLookMs, nothing ? Clock.runningMs() - lastLookMs : 0, answer);
        if (watcher != null) {
            watcher.restUntil(0);
        }
    }

    private void act(List<Sight> sights) {
        Sight next = next(sights);
        if (shown != null && !shown.isSameAs(next)) {
            hide();
        }
        if (next == null) {
            steady = new SteadyAnswer();
        } else if (steady.isSteady(Sight.targets(sights), engine.basis(), Clock.runningMs())) {
            // First: how it was when the page came is told of what is shown, and the member may be quick.
            found = sights;
            show(next);
        } else {
            lookIn(SteadyAnswer.APART_MS);
        }
    }

    /** The first control that is not as recommended, or else the first of all. */
    private static Sight next(List<Sight> sights) {
        for (Sight sight : sights) {
            if (!sight.isAsRecommended()) {
                return sight;
            }
        }
        return sights.isEmpty() ? null : sights.get(0);
    }

    private void show(Sight sight) {
        if (shown == null) {
            shown = sight;
            shownFingerprint = sight.fingerprint(normalizer);
            saidState = sight.state();
            saidOffscreen = 0;
            lookOnceSettled();
            if (sight.isHint()) {
                overlay.hint(card(sight, 0));
            } else {
                overlay.spotlight(sight.target(), sight.locator().control(), sight.tier(), card(sight, 0));
            }
        }
        say(shown);
    }

    private void say(Sight sight) {
        if (sight.isHint()) {
            return;
        }
        for (Sight each : found) {
            if (each.isControl() && !each.isHint() && each.target().rendered()) {
                reporter.saw(each);
            }
        }
        String state = sight.state();
        int offscreen = overlay.offscreen();
        // The words are worked out anew only when there is something new to say.
        if (!state.equals(saidState) || offscreen != saidOffscreen) {
            lookOnceSettled();
            saidState = state;
            saidOffscreen = offscreen;
            overlay.say(card(sight, offscreen));
        }
    }

    /** A state is told once it has stayed for a moment, and nothing else may happen on the page meanwhile. */
    private void lookOnceSettled() {
        Clock.after(following, StateReporter.SETTLED_MS + 50);
    }

    private Card card(Sight sight, int offscreen) {
        return CardWriter.card(sight, task, offscreen, reporter.hasChanged(sight));
    }

    private void hide() {
        shown = null;
        found = new ArrayList<>();
        steady = new SteadyAnswer();
        quicken();
        overlay.close();
    }

    private void quicken() {
        pace.quicken();
        if (watcher != null) {
            watcher.restUntil(0);
        }
    }
}
