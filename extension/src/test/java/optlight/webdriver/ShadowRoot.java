package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A shadow root found in a tab, closed ones included. It stays valid until the page is left or the root's host is gone.
 *
 * @param host the local name of the element it belongs to
 * @param mode {@code open} or {@code closed}
 */
public record ShadowRoot(Tab tab, String host, String mode, String sharedId) {

    /** Calls {@code (root) => value} in the sandbox and returns the value; it must fit into JSON. */
    public JsonNode eval(String function) {
        return tab.call(function, sharedId);
    }
}
