package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import optlight.replica.CardContainer;
import optlight.replica.PageVariant;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;

/** One contender through all rows: each method is a row, and gives what stands in the table. */
final class OverlayTrial {
    /** Tours fade in and scroll; after so long the slowest has come to rest, milliseconds. */
    private static final int SETTLED_MS = 1_500;

    private static final int IDLE_MS = 5_000;
    private static final int TABS = 8;
    private static final int MOST_TABS = 60;

    private static final String SHIFT = """
            (() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(
              '* { overflow-anchor: none } #main { margin-top: %dpx }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()""";

    private static final String INTO_A_DIALOG = """
            (() => { const dialog = document.createElement('dialog'), main = document.querySelector('#main');
              dialog.append(...main.childNodes); main.append(dialog); dialog.showModal(); })()""";

    private static final String BOUNDS = """
            (() => { const places = [document, ...(window.replicaRoots ?? [])];
              const r = places.map((it) => it.querySelector('[class*=_track_]')).find(Boolean).getBoundingClientRect();
              return {left: r.left, top: r.top, right: r.right, bottom: r.bottom}; })()""";

    private final Contender contender;

    OverlayTrial(Contender contender) {
        this.contender = contender;
    }

    String still() {
        return share(tab -> {});
    }

    /** Without a scroll, a resize or a mutation of the tree. */
    String shifted() {
        return share(tab -> tab.evalInPage(SHIFT.formatted(150)))
                + (contender.isOurs() ? " (" + catchUpMs() + " ms)" : "");
    }

    String scrolled() {
        return share(tab -> tab.evalInPage("(() => { const main = document.querySelector('#main');"
                + " main.scrollTop += main.scrollTop < 40 ? 40 : -40; })()"));
    }

    String resized() {
        return share(tab -> tab.viewport(1000, 700, 1));
    }

    private interface Change {
        void on(Tab tab);
    }

    /** The share of the target that is pointed out once a change has been given time. */
    private String share(Change change) {
        try (Tab tab = contender.open()) {
            tab.evalInPage(
                    "(document.querySelector('#main').style.cssText = 'height: 220px; min-height: 0; overflow: auto', 1)");
            Picture before = picture(tab);
            contender.start(tab, Contender.TARGET);
            untilShown(tab);
            pause(SETTLED_MS);
            change.on(tab);
            pause(SETTLED_MS);
            return number(lit(tab, before));
        }
    }

    /** Undimmed for those that dim the rest of the page; inside the ring for ours. */
    private double lit(Tab tab, Picture before) {
        JsonNode target = tab.evalInPage(BOUNDS);
        if (!contender.isShown(tab)) {
            return 0;
        }
        if (!contender.isOurs()) {
            return picture(tab).likeIn(before);
        }
        JsonNode ring = contender.ofPopover(tab, """
                (it) => { const r = it.getRootNode().querySelector('[part=spotlight]').getBoundingClientRect();
                  return {left: r.left, top: r.top, right: r.right, bottom: r.bottom}; }""");
        double width = Math.min(side(ring, "right"), side(target, "right"))
                - Math.max(side(ring, "left"), side(target, "left"));
        double height = Math.min(side(ring, "bottom"), side(target, "bottom"))
                - Math.max(side(ring, "top"), side(target, "top"));
        return Math.max(0, width)
                * Math.max(0, height)
                / ((side(target, "right") - side(target, "left")) * (side(target, "bottom") - side(target, "top")));
    }

    /** The longest of ten shifts until a frame is about to be drawn with the ring around its target, milliseconds. */
    private long catchUpMs() {
        try (Tab tab = contender.open()) {
            untilShown(tab);
            return contender.ofPopover(tab, """
                            (it) => {
                              const ring = it.getRootNode().querySelector('[part=spotlight]');
                              const target = document.querySelector('%s'), sheet = new CSSStyleSheet();
                              document.adoptedStyleSheets = [sheet];
                              const shift = (px) => new Promise((done) => {
                                const begin = performance.now();
                                sheet.replaceSync(`* { overflow-anchor: none } #main { margin-top: ${px}px }`);
                                const look = () => {
                                  const r = ring.getBoundingClientRect(), t = target.getBoundingClientRect();
                                  if (r.top <= t.top && r.bottom >= t.bottom) done(performance.now() - begin);
                                  else requestAnimationFrame(look);
                                };
                                requestAnimationFrame(look);
                              });
                              return (async () => {
                                let worst = 0;
                                for (let i = 1; i <= 10; i++) {
                                  await new Promise((done) => setTimeout(done, 29 * i));
                                  worst = Math.max(worst, await shift(i %% 2 * 150));
                                }
                                return Math.round(worst);
                              })();
                            }""".formatted(Contender.TARGET)).asLong();
        }
    }

    String inADialog() {
        try (Tab tab = contender.open()) {
            tab.evalInPage(INTO_A_DIALOG);
            contender.start(tab, Contender.TARGET);
            pause(SETTLED_MS);
            return yes(contender.ofPopover(tab, """
                            (it) => { const r = it.getBoundingClientRect(), root = it.getRootNode();
                              const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
                              return !!hit && (it.contains(hit) || hit === root.host); }""").asBoolean());
        }
    }

    String inAShadowRoot() {
        return found(PageVariant.usual().withLateMs(0).withContainer(CardContainer.OPEN_ROOT), true) + " / "
                + found(PageVariant.usual().withLateMs(0).withContainer(CardContainer.CLOSED_ROOT), true);
    }

    String late() {
        return found(PageVariant.usual().withLateMs(500), false) + " / "
                + found(PageVariant.usual().withLateMs(1_500), false);
    }

    private String found(PageVariant variant, boolean thereFirst) {
        try (Tab tab = contender.open(variant)) {
            if (thereFirst) {
                tab.until(
                        "the switch",
                        () -> !tab.evalInPage("[document, ...(window.replicaRoots ?? [])]"
                                        + ".map((it) => it.querySelector('[class*=_track_]')).find(Boolean) ? 1 : null")
                                .isNull());
            }
            contender.start(tab, thereFirst ? "[class*=_track_]" : Contender.TARGET);
            pause(2 * SETTLED_MS);
            if (!contender.isShown(tab)) {
                return "no";
            }
            if (contender.isOurs()) {
                return yes(lit(tab, null) > 0.95);
            }
            // Whether it points at all: the card stands near the target.
            return yes(contender
                    .ofPopover(
                            tab,
                            "(it) => { const r = it.getBoundingClientRect(), t = " + BOUNDS + ";"
                                    + " return Math.max(t.left - r.right, r.left - t.right, t.top - r.bottom, r.top - t.bottom) < 40"
                                    + " && Math.min(Math.abs(t.bottom - r.top), Math.abs(r.bottom - t.top),"
                                    + " Math.abs(t.right - r.left), Math.abs(r.right - t.left)) < 40; }")
                    .asBoolean());
        }
    }

    String focus() {
        try (Tab tab = contender.open()) {
            tab.evalInPage("(document.querySelector('aside a').focus(), 1)");
            contender.start(tab, Contender.TARGET);
            untilShown(tab);
            pause(SETTLED_MS);
            boolean moved = hasFocus(tab);
            if (!moved) {
                tab.evalInPage("(document.querySelector('#main input').focus(), 1)");
            }
            int inside = 0;
            boolean reached = false;
            boolean entered = false;
            for (int i = 0; i < TABS; i++) {
                tab.input().keys(Key.TAB);
                boolean in = hasFocus(tab);
                entered |= i == 0 && in;
                inside += in ? 1 : 0;
                reached |= controlHasFocus(tab);
            }
            for (int i = 0; i < MOST_TABS && !reached; i++) {
                tab.input().chord(Key.SHIFT, Key.TAB);
                reached = controlHasFocus(tab);
            }
            return (moved ? "moves in" : entered ? "stays; next stop after the control" : "stays") + "; " + inside
                    + " of " + TABS + " Tabs inside; control " + (reached ? "reached" : "**not reached**");
        }
    }

    private static boolean controlHasFocus(Tab tab) {
        return tab.evalInPage("document.activeElement === document.querySelector('#main input')")
                .asBoolean();
    }

    private boolean hasFocus(Tab tab) {
        return contender
                .ofPopover(
                        tab,
                        "(it) => { const root = it.getRootNode();"
                                + " return it === root.activeElement || it.contains(root.activeElement); }")
                .asBoolean();
    }

    String semantics() {
        try (Tab tab = contender.open()) {
            contender.start(tab, Contender.TARGET);
            untilShown(tab);
            pause(SETTLED_MS);
            JsonNode it = contender.ofPopover(tab, """
                    (it) => { const has = (name) => it.getAttribute(name) ? 'yes' : 'no', root = it.getRootNode();
                      return [it.getAttribute('role') ?? 'none', it.getAttribute('aria-modal') ?? 'no',
                        it.getAttribute('aria-label') ? 'yes' : has('aria-labelledby'), has('aria-describedby'),
                        [...root.querySelectorAll('[aria-live], [role=status]')]
                          .some((live) => it.contains(live) || live.contains(it)) ? 'yes' : 'no'].join(' / '); }""");
            return it.asText();
        }
    }

    String escape() {
        try (Tab tab = startedFromALink()) {
            tab.input().keys(Key.ESCAPE);
            pause(SETTLED_MS);
            return yes(!contender.isShown(tab));
        }
    }

    String focusRestored() {
        try (Tab tab = startedFromALink()) {
            close(tab);
            return yes(tab.evalInPage("document.activeElement === document.querySelector('aside a')")
                    .asBoolean());
        }
    }

    String nodesLeft(Contender plain) {
        int without;
        try (Tab tab = plain.open()) {
            without = nodes(tab);
        }
        try (Tab tab = startedFromALink()) {
            close(tab);
            return Integer.toString(nodes(tab) - without);
        }
    }

    private static int nodes(Tab tab) {
        return tab.evalInPage("document.querySelectorAll('*').length").asInt();
    }

    private Tab startedFromALink() {
        Tab tab = contender.open();
        tab.evalInPage("(document.querySelector('aside a').focus(), 1)");
        contender.start(tab, Contender.TARGET);
        untilShown(tab);
        pause(SETTLED_MS);
        return tab;
    }

    /** By Escape, or by its own button if it does not heed that. */
    private void close(Tab tab) {
        tab.input().keys(Key.ESCAPE);
        pause(SETTLED_MS);
        if (contender.isShown(tab)) {
            contender.ofPopover(tab, contender.close());
            pause(SETTLED_MS);
        }
    }

    String buttons() {
        try (Tab tab = contender.open()) {
            tab.evalInPage("(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("
                    + "'button { display: none !important }');"
                    + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()");
            contender.start(tab, Contender.TARGET);
            untilShown(tab);
            pause(SETTLED_MS);
            JsonNode it = contender.ofPopover(tab, """
                    (it) => { const all = [...it.querySelectorAll('button, a[role=button]')];
                      return [all.filter((button) => button.getBoundingClientRect().height > 0).length, all.length]; }""");
            return it.path(0).asText() + " of " + it.path(1).asText();
        }
    }

    /** With the target below the window, so that who scrolls has something to scroll to. */
    String reducedMotion() {
        try (Tab tab = contender.open()) {
            contender.browser().media(tab, false, true, false);
            tab.evalInPage(SHIFT.formatted(1_200));
            tab.evalInPage("""
                    (() => { window.motion = {most: 0, places: new Set()};
                      const look = () => {
                        motion.most = Math.max(motion.most,
                          document.getAnimations().filter((it) => it.playState === 'running').length);
                        motion.places.add(Math.round(scrollY));
                        requestAnimationFrame(look);
                      };
                      look(); })()""");
            contender.start(tab, Contender.TARGET);
            pause(2 * SETTLED_MS);
            int own = contender.isOurs()
                    ? contender
                            .ofPopover(tab, "(it) => it.getRootNode().getAnimations().length")
                            .asInt()
                    : 0;
            JsonNode seen = tab.evalInPage("[motion.most, motion.places.size]");
            return (seen.path(0).asInt() + own) + " / " + seen.path(1).asText();
        }
    }

    /** Processor time of the page's thread, less what the page needs without anybody. */
    String idle(double without) {
        return number(idleMs() - without);
    }

    double idleMs() {
        try (Tab tab = contender.open()) {
            contender.start(tab, Contender.TARGET);
            pause(2 * SETTLED_MS);
            PageThread thread = new PageThread(contender.browser().bidi(), tab);
            double before = thread.processorMs();
            pause(IDLE_MS);
            return (thread.processorMs() - before) * 1_000 / IDLE_MS;
        }
    }

    private Picture picture(Tab tab) {
        return Picture.of(tab, tab.evalInPage(BOUNDS));
    }

    private void untilShown(Tab tab) {
        tab.until(contender.name() + " shows its card", () -> contender.isShown(tab));
    }

    private static double side(JsonNode box, String name) {
        return box.path(name).asDouble();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, value));
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
