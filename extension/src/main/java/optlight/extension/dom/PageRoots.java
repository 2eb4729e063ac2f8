package optlight.extension.dom;

import org.teavm.jso.JSBody;

/**
 * The roots below the page: documents of frames of the same origin, and shadow roots, closed ones where the browser opens
 * them for extensions.
 */
public final class PageRoots {
    private PageRoots() {}

    /**
     * A tree of the page in which no root is known yet; {@link PageTree#sweep} looks for them.
     *
     * <ul>
     *   <li>{@code roots} has the root of each host or frame, {@code tags} what they are called: with these in the selector
     *       the browser finds them in page order; of a whole page only those of {@code hosts} with a match in their root,
     *       or of their hosts, since a {@code div} with a root would bring in every other;
     *   <li>{@code added} is what has come and was not looked through yet, {@code run} what is left of it in this turn;
     *   <li>{@code late} are elements that may get a root yet without any other change; each turn asks 100 of them again;
     *   <li>{@code labels} has those of each control by its document or root, for as long as no other script can run: a
     *       control's own {@code labels} look through the whole page again after every change of it;
     *   <li>{@code able} are the elements that a shadow root can be attached to, by the standard's list: to ask the browser of
     *       each is dear;
     *   <li>what {@code own} gives asks the browser and not the node: a form answers with its field of such a name instead, by
     *       which one could go round without end; so does a document in Firefox, with its picture called {@code host};
     *   <li>{@code alive} comes first: in Firefox what was in a frame that has gone throws at every touch.
     * </ul>
     *
     * <p>Our own host element, a popover without any other attribute, has a root that is none of the page's.
     */
    @JSBody(script = """
            var roots = new WeakMap(), hosts = new Set(), tags = new Set(), labels = null, late = new Set(), added = new Set([document]), run = [];
            var api = globalThis.chrome && chrome.dom, any, news;
            var able = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/, kinds = new Map();
            var own = {}, learn = (from, names) => names.split(' ').forEach(name => {
              var its = Object.getOwnPropertyDescriptor(from, name) || {}, get = its.get, value = its.value;
              own[name] = get ? n => get.call(n) : value ? (n, a) => value.call(n, a) : n => n[name];
            });
            learn(Node.prototype, 'nodeType parentNode parentElement getRootNode contains childNodes');
            learn(Element.prototype, 'previousElementSibling lastElementChild localName closest querySelectorAll matches getAttribute hasAttribute');
            var type = own.nodeType, up = own.parentElement, tagOf = own.localName;
            var hostOf = r => type(r) > 9 ? r.host : r.defaultView && r.defaultView.frameElement;
            var alive = n => { try { return n.isConnected && (n.ownerDocument || n).defaultView; } catch (e) {} };
            var take = n => {
              var r, tag = tagOf(n), kind = kinds.get(tag);
              if (kind === undefined) {
                kind = /-|^(i?frame|object)$/.test(tag) ? 3 : /^(div|span|section|main|article|aside)$/.test(tag) ? 2 : able.test(tag);
                kinds.set(tag, kind);
              }
              if (kind > 2 || kind > 1 && !n.firstChild) { late.add(n); }
              if (!kind) { return; }
              try {
                r = kind > 2 && n.contentDocument || n.shadowRoot || n.openOrClosedShadowRoot || api && api.openOrClosedShadowRoot(n);
              } catch (e) {}
              if (!r || n.popover === 'manual' && n.attributes.length < 2) { return; }
              hosts.add(n);
              if (roots.get(n) !== r) {
                any = news = true;
                roots.set(n, r);
                tags.add(tag);
                added.add(r);
                tree.watch(r);
              }
            };
            var holding = css => {
              var names = new Set();
              hosts.forEach(h => {
                if (!alive(h)) {
                  hosts.delete(h);
                } else if (tree.root(h).querySelector(css)) {
                  for (; h; h = hostOf(own.getRootNode(h))) { names.add(h.localName); }
                }
              });
              return names;
            };
            var holds = n => {
              try {
                return any && (hosts.size > 99 || Array.from(hosts).some(h => own.contains(n, h)));
              } catch (e) {
                return true;
              }
            };
            var pick = (n, css, names) => {
              var found = [], query = css => type(n) > 1 ? n.querySelectorAll(css) : own.querySelectorAll(n, css);
              if (!names.size) { return query(css); }
              query(css + ',' + Array.from(names, t => CSS.escape(t))).forEach(e => {
                var r = tree.root(e);
                if (!names.has(tagOf(e)) || own.matches(e, css)) { found.push(e); }
                if (r) { pick(r, css, names).forEach(e => found.push(e)); }
              });
              return found;
            };
            var tree = {
              added: added,
              watch: () => {},
              above: n => {
                if (!any) { return up(n); }
                var p = own.parentNode(n), r = roots.get(p), f;
                return r && Array.from(r.querySelectorAll('slot')).find(s => s.assignedNodes().includes(n))
                  || up(n) || p && (f = hostOf(p)) && (type(p) > 9 || f.contentDocument === p) && f || null;
              },
              within: n => {
                var r = any && tree.root(n), s = tagOf(n) === 'slot' && n.assignedNodes();
                return r ? r.host ? r.childNodes : r.children : s && s.length ? s : own.childNodes(n);
              },
              tag: tagOf,
              attribute: (n, name) => own.getAttribute(n, name) || '',
              has: own.hasAttribute,
              matches: own.matches,
              byId: (n, id) => {
                var root = own.getRootNode(n);
                return root.getElementById ? root.getElementById(id) : null;
              },
              root: n => !roots.has(n) || n.contentDocument === undefined ? roots.get(n) : n.contentDocument,
              closest: (n, css) => {
                for (var m, p, q; n; n = tree.above(p)) {
                  m = own.closest(n, css);
                  if (!any) { return m; }
                  for (p = n; (q = up(p)) && !roots.has(q);) { p = q; }
                  if (m && own.contains(p, m)) { return m; }
                }
                return null;
              },
              labels: n => {
                var root, own;
                if (!('labels' in n) && n.localName.indexOf('-') < 0 || !n.id && !n.closest('label')) { return []; }
                if (!labels) {
                  labels = new Map();
                  Promise.resolve().then(() => { labels = null; });
                }
                root = n.getRootNode();
                own = labels.get(root);
                if (!own) {
                  labels.set(root, own = new Map());
                  root.querySelectorAll('label').forEach(l => {
                    var c = l.control;
                    if (c) { own.set(c, (own.get(c) || []).concat(l)); }
                  });
                }
                return own.get(n) || [];
              },
              select: (n, css) => n === document.documentElement ? pick(n, css, holding(css))
                : holds(n) ? pick(n, css, tags) : own.querySelectorAll(n, css),
              hasNews: () => {
                var again = late.values(), n, count = Math.min(late.size, 100);
                news = false;
                while (count--) {
                  n = again.next().value;
                  late.delete(n);
                  if (alive(n)) { take(n); }
                }
                return news;
              },
              sweep: most => {
                tree.hasNews();
                for (var n, c; most--;) {
                  if (!run.length) {
                    run = Array.from(added).filter(n => {
                      if (!alive(n)) { return false; }
                      try {
                        do { n = own.parentNode(n); } while (n && !added.has(n));
                      } catch (e) {}
                      return !n;
                    });
                    added.clear();
                  }
                  n = run.pop();
                  if (!n) { return true; }
                  if (alive(n)) {
                    if (type(n) < 2) { take(n); }
                    for (c = type(n) < 2 ? own.lastElementChild(n) : n.lastElementChild; c; c = own.previousElementSibling(c)) { run.push(c); }
                  }
                }
                return false;
              }
            };
            return tree;""")
    public static native PageTree tree();
}
