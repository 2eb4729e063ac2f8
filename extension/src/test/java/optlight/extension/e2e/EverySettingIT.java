package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optlight.guide.SilentPages;
import optlight.replica.Facts;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every setting there is, walked to by following spotlights alone: rail, row, control. What may be ringed comes from the
 * facts and not from our definitions. Chromium walks to all of them, Firefox to one of each sort: the engine in both is the
 * same script, and what the browsers make of pages differs by sort and not by setting.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class EverySettingIT {
    private static final String INDEX = "/mypreferences/d/categories/account";

    /** Long enough for two looks that agree. */
    private static final int SILENCE_MS = 1_200;

    /** Category → the end of its address. */
    private static final Map<String, String> SLUGS =
            Map.of("security", "sign-in-and-security", "visibility", "profile-visibility");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Tab tab;
    private Tab own;
    private OverlayView overlay;

    @BeforeEach
    void arrive() {
        Member member = STAGE.member(kind);
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
        tab = member.tab();
        overlay = member.overlay();
        own = member.browser().newTab(member.browser().extensionPage("popup.html"));
        tab.activate();
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void isFoundByFollowingSpotlightsAlone() {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        Set<String> sorts = new HashSet<>();
        for (Facts.Known known : new Facts().settings()) {
            if (!sorts.add(sort(known)) && kind == BrowserKind.FIREFOX) {
                continue;
            }
            try {
                found += walkTo(known);
            } catch (AssertionError e) {
                wrong.add(known.id() + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), wrong);
        // So that a fault of this test cannot pass as silence.
        assertEquals(kind == BrowserKind.CHROMIUM ? 67 : 12, found);
    }

    /** Equal for settings that are found, and shown, in the same way. */
    private static String sort(Facts.Known known) {
        Set<String> controls = new TreeSet<>();
        known.ringable().forEach(it -> controls.add(it.substring(0, it.indexOf(' '))));
        return String.join(
                " ",
                List.of(
                        String.valueOf(isSilent(known)),
                        String.valueOf(known.canBeTold()),
                        String.valueOf(known.hasRow()),
                        String.valueOf(known.hasKey()),
                        String.valueOf(known.path().isEmpty()),
                        controls.toString()));
    }

    /** Whether nothing may be ringed on its page, whatever stands there. */
    private static boolean isSilent(Facts.Known known) {
        return SilentPages.contains(known.path()) || known.isDangerous() || known.isDoubtful();
    }

    /** @return how many were found: 1, or 0 if nothing may be ringed */
    private int walkTo(Facts.Known known) {
        if (known.path().isEmpty()) {
            return 0;
        }
        boolean never = isSilent(known);
        if (never || !known.canBeTold()) {
            ask("");
            tab.open(Replica.address(known.path()));
            pause();
            // Where there is nothing to do, what is next may be led to.
            assertEquals("", never ? overlay.spotlight() : overlay.spotlight().replaceAll("[^/]+/category A", ""));
            tab.open(Replica.address(INDEX));
            return 0;
        }
        if (!tab.address().contains("/mypreferences/")) {
            tab.open(Replica.address(INDEX));
        }
        ask(known.id());
        if (known.hasRow()) {
            String category = "/mypreferences/d/categories/" + SLUGS.getOrDefault(known.category(), known.category());
            if (!tab.address().endsWith(category)) {
                overlay.untilSpotlight(known.id() + "/category A");
                overlay.assertRings("aside a[href='" + category + "']");
                tab.click("aside a[href='" + category + "']");
            }
            overlay.untilSpotlight(known.id() + "/row A");
            overlay.untilRings("#main a[href='" + known.path() + "']");
            tab.click("#main a[href='" + known.path() + "']");
        } else {
            tab.open(Replica.address(known.path()));
        }
        tab.until("a ring on the page of " + known.id(), () -> {
            String spotlight = overlay.spotlight();
            return spotlight.startsWith(known.id() + "/") && !spotlight.endsWith("/row A");
        });
        String ringed = ringed();
        // Of a switch that is known by its key alone nobody knows what is written beside it.
        boolean right = known.ringable().isEmpty()
                ? known.hasKey() && ringed.startsWith("switch ")
                : known.ringable().contains(ringed);
        if (!right) {
            throw new AssertionError("ringed is " + ringed + ", may be " + known.ringable());
        }
        return 1;
    }

    private void ask(String setting) {
        own.evalInPage("(async () => { const {tabs, storage} = globalThis.browser ?? chrome;"
                + " const [tab] = await tabs.query({url: 'https://www.linkedin.com/*'});"
                + " await storage.session.set({['wanted.' + tab.id]: '" + setting + "'});"
                + " await tabs.sendMessage(tab.id, {kind: 'refresh'}).catch(() => null); })()");
    }

    /** What the ring stands around, as {@code kind text}. */
    private String ringed() {
        String[] last = {""};
        tab.until("something in the ring", () -> {
            JsonNode ring = overlay.part("spotlight");
            last[0] = ring.isMissingNode()
                    ? ""
                    : tab.eval(IN_RING.replace("RING", ring.toString())).asText();
            return !last[0].isEmpty();
        });
        return last[0];
    }

    private static final String IN_RING = """
            ((ring) => {
              const inside = (element) => {
                const box = element.getBoundingClientRect();
                const gaps = [box.left - ring.left, box.top - ring.top, ring.right - box.right, ring.bottom - box.bottom];
                return box.width > 0 && gaps.every((gap) => gap > -0.5 && gap < 9);
              };
              const kinds = {
                switch: ['[class*=_track_]', (it) => it.closest('[class*=_switchRow_]').querySelector('p')],
                radio: ['label:has(input[type=radio])', (it) => it],
                checkbox: ['div:has(> input[type=checkbox]), input[type=checkbox]', (it) => it.closest('div').querySelector('label')],
                button: ['button', (it) => it],
                heading: ['h1, h2', (it) => it],
              };
              for (const [kind, [selector, named]] of Object.entries(kinds)) {
                const found = [...document.querySelectorAll(`#main :is(${selector})`)].find(inside);
                if (found) return `${kind} ${named(found).textContent}`;
              }
              return '';
            })(RING)""";

    private void pause() {
        try {
            Thread.sleep(SILENCE_MS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
