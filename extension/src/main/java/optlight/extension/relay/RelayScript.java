package optlight.extension.relay;

import optlight.extension.browser.Relay;

/** Entry point of {@code relay.js}, which runs in a sandboxed frame of the background's in Firefox. */
public final class RelayScript {
    private RelayScript() {}

    public static void main(String[] args) {
        Relay.serve();
    }
}
