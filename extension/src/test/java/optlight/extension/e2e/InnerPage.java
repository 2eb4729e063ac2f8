package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import optlight.webdriver.Tab;

/** The replica's pages with their frames and shadow roots, closed ones included; the replica remembers those. */
final class InnerPage {
    /** All there is to search in: documents, and the roots in them. */
    private static final String PLACES = """
            const places = (view) => [view.document, ...(view.replicaRoots ?? [])].flatMap((root) => [root,
              ...[...root.querySelectorAll('iframe')].filter((it) => it.contentDocument)
                .flatMap((it) => places(it.contentWindow))]);
            const all = (selector) => places(window).flatMap((root) => [...root.querySelectorAll(selector)]);
            """;

    private final Tab tab;

    InnerPage(Tab tab) {
        this.tab = tab;
    }

    /** Evaluates an expression in the page's world, where {@code all(selector)} finds elements behind every border. */
    JsonNode eval(String expression) {
        return tab.evalInPage("(() => { " + PLACES + "return " + expression + "; })()");
    }

    int count(String selector) {
        return eval("all('" + selector + "').length").asInt();
    }

    /** Where the first match is, seen from the window. */
    JsonNode bounds(String selector) {
        return tab.evalInPage("(() => { " + PLACES + """
                const found = all('%s')[0];
                const {left, top, right, bottom} = found.getBoundingClientRect();
                let x = 0, y = 0;
                for (let view = found.ownerDocument.defaultView; view !== window; view = view.parent) {
                  const frame = view.frameElement.getBoundingClientRect();
                  const style = getComputedStyle(view.frameElement);
                  x += frame.left + view.frameElement.clientLeft + parseFloat(style.paddingLeft);
                  y += frame.top + view.frameElement.clientTop + parseFloat(style.paddingTop);
                }
                return {left: left + x, top: top + y, right: right + x, bottom: bottom + y};
                })()""".formatted(selector));
    }

    void click(String selector) {
        JsonNode bounds = bounds(selector);
        tab.input()
                .click(
                        (bounds.path("left").asDouble() + bounds.path("right").asDouble()) / 2,
                        (bounds.path("top").asDouble() + bounds.path("bottom").asDouble()) / 2);
    }

    /** Every node of every place; the hash of a load, which differs, left out. */
    List<String> tree() {
        List<String> lines = new ArrayList<>();
        tab.evalInPage("(() => { " + PLACES + """
                const lines = [];
                const walk = (node, depth) => {
                  const attributes = [...(node.attributes ?? [])].map((it) => ` ${it.name}=${it.value}`).join('');
                  const line = `${' '.repeat(depth)}${node.nodeName}${attributes} ${node.nodeValue ?? ''}`;
                  const hash = new URL(document.querySelector('link[rel=stylesheet]').href).pathname.split('/')[2];
                  lines.push(line.replaceAll(/_[a-z0-9]{6}(?=[ "]|$)|[/-][a-z0-9]{6}(?=[/-])/g, 'HASH'));
                  node.childNodes.forEach((child) => walk(child, depth + 1));
                };
                places(window).forEach((root) => walk(root, 0));
                return lines;
                })()""").forEach(it -> lines.add(it.asText()));
        return lines;
    }
}
