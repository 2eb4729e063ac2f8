package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lists that scroll keep few nodes and give them new contents: the ring never stands around a row that shows something
 * else now.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class RecycledIT {
    /**
     * A list whose nodes stay where they are while the items go through them, as {@code shown(n)} says: the node above
     * ours shows item n. Item 1 is the wanted one.
     */
    private static final String LIST = """
            (() => {
              const first = document.querySelector('#main input, #main ul a[href$="data-for-ai-improvement"]');
              const isLink = first.localName === 'a';
              const change = '%s';
              const row = isLink ? first.closest('li')
                : change === 'heading' ? first.closest('section') : first.closest('div').parentElement;
              const copies = [1, 2, 3].map((n) => {
                const copy = row.cloneNode(true);
                for (const it of copy.querySelectorAll('[id]')) it.id += `-${n}`;
                for (const it of copy.querySelectorAll('[aria-labelledby]')) {
                  it.setAttribute('aria-labelledby', `${it.getAttribute('aria-labelledby')}-${n}`);
                }
                return copy;
              });
              row.after(...copies);
              globalThis.rows = [row, ...copies];
              const label = (it) => it.querySelector('[class*=rowTitle], p');
              const wanted = label(row).textContent;
              const title = document.querySelector('h1')?.textContent;
              const items = ['Receive a weekly newsletter', wanted, 'Sound effects', 'Autoplay videos',
                'Show profile photos', 'Feed view', 'Display', 'Language', 'Dark mode'];
              const put = {
                nodeValue: (it, item) => { label(it).firstChild.nodeValue = item; },
                textContent: (it, item) => { label(it).textContent = item; },
                innerHTML: (it, item) => { label(it).innerHTML = `<span>${item}</span>`; },
                heading: (it, item) => { it.querySelector('h1').textContent = item === wanted ? title : item; },
                row: (it, item) => {
                  it.querySelector('input').removeAttribute('aria-labelledby');
                  label(it).firstChild.nodeValue = item;
                },
                group: (it, item) => {
                  it.setAttribute('role', 'group');
                  it.setAttribute('aria-label', item === wanted ? title : item);
                },
                attribute: (it, item) => {
                  const control = it.querySelector('input, a');
                  control.removeAttribute('aria-labelledby');
                  control.setAttribute('aria-label', item);
                  label(it).textContent = '';
                },
              }[change];
              globalThis.shown = (from) => rows.forEach((it, i) => {
                put(it, items[from + i]);
                it.dataset.shows = items[from + i] === wanted ? 'wanted' : 'other';
                if (isLink) {
                  it.querySelector('a').href = items[from + i] === wanted
                    ? '/mypreferences/d/settings/data-for-ai-improvement' : `/mypreferences/d/settings/other-${from + i}`;
                }
              });
              shown(1);
            })()""";

    /** Says and notes what the rows within the ring show, whenever it is asked and, as long as timers run, fifty times a second. */
    private static final String LOOK = """
            (root) => {
              globalThis.ringed = () => {
                const ring = root.host.isConnected && root.querySelector('[part=spotlight]')?.getBoundingClientRect();
                const shown = [...document.querySelectorAll('[data-shows]')].filter((it) => {
                  const {top, bottom} = it.querySelector('[class*=_track_], li a').getBoundingClientRect();
                  return ring && top >= ring.top && bottom <= ring.bottom;
                }).map((it) => it.dataset.shows).join();
                everRinged.add(shown);
                return shown;
              };
              globalThis.everRinged = new Set();
              setInterval(ringed, 20);
            }""";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private OverlayView overlay;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "switches, nodeValue",
        "switches, textContent",
        "switches, innerHTML",
        "switches, attribute",
        "switches, heading",
        "switches, row",
        "switches, group",
        "links, nodeValue",
        "links, innerHTML"
    })
    void theRingLeavesARowInTheTaskThatGivesItAnotherContent(String rows, String change) {
        member.opens(rows.equals("links") ? PRIVACY_CATEGORY : AI_PAGE);
        overlay.untilSpotlight(rows.equals("links") ? "genai-training/row A" : "genai-training/train B");
        overlay.roots().get(0).eval(LOOK);
        tab.evalInPage(LIST.formatted(change));
        // The wanted item comes to stand in row 0, 1, 0, in none, in row 0 again, and in row 1.
        for (int from : new int[] {1, 0, 1, 5, 1, 0}) {
            tab.evalInPage("shown(" + from + ")");
            if (from == 5) {
                tab.until("no ring", () -> overlay.spotlight().isEmpty());
                member.witness().untilStill();
                assertEquals("", overlay.spotlight());
                assertEquals("", tab.eval("ringed()").asText());
            } else {
                tab.until("the ring around the wanted row", "ringed() === 'wanted'");
            }
        }
        assertEquals("[\"\",\"wanted\"]", tab.eval("[...everRinged].sort()").toString());
    }
}
