package optlight.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The controls that stand on the page at one moment, each with what it is called: a node that is kept and gets another label is
 * another control. Through the borders of frames and shadow roots.
 */
public final class StandingControls {
    private StandingControls() {}

    /**
     * Answers with a function that says of an element whether it is one of them and still called the same. In doubt it is: who
     * asks then keeps silent. It keeps no element from being collected.
     *
     * <p>The name is what most of an accessible name comes from, in the same order, and as little of what stands around as
     * there: a word beside a switch may change with its state.
     *
     * @param controls the selector of what counts as a control
     */
    @JSBody(params = "controls", script = """
            var api = globalThis.chrome && chrome.dom, names = new WeakMap();
            var able = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|i?frame|object|embed)$/;
            var plain = text => (text || '').replace(/\\s+/g, ' ').trim();
            var labels = root => {
              var all = new Map();
              root.querySelectorAll('label').forEach(l => { all.set(l.control, (all.get(l.control) || '') + ' ' + l.textContent); });
              return all;
            };
            var name = (n, root, its) => plain(plain(n.getAttribute('aria-labelledby')).split(' ').map(id => {
                var l = id && root.getElementById && root.getElementById(id);
                return l ? l.textContent : '';
              }).join(' '))
              || plain(n.getAttribute('aria-label')) || plain(its.get(n)) || plain(n.textContent) || plain(n.title);
            var look = root => {
              var its = labels(root);
              root.querySelectorAll(controls).forEach(n => {
                if (!n.checkVisibility || n.checkVisibility({visibilityProperty: true})) { names.set(n, name(n, root, its)); }
              });
              root.querySelectorAll('*').forEach(n => {
                var r;
                if (able.test(n.localName)) {
                  try {
                    r = n.contentDocument || n.shadowRoot || n.openOrClosedShadowRoot || api && api.openOrClosedShadowRoot(n);
                    if (r) { look(r); }
                  } catch (e) {}
                }
              });
            };
            look(document);
            return n => {
              var root = n.getRootNode();
              return names.has(n) && names.get(n) === name(n, root, labels(root));
            };""")
    public static native JSObject now(String controls);
}
