package optlight.extension;

import java.util.List;
import java.util.Map;

/** Each way by which data enters or leaves the extension, and what the privacy policy says of it. */
final class DataFlow {
    /** By the type in {@code optlight.extension.browser}. */
    static final Map<String, List<String>> POLICY_SAYS = Map.of(
            "Clipboard", List.of("to your clipboard"),
            "Fetch",
                    List.of(
                            "/v1/definitions",
                            "/v1/texts/",
                            "/v1/reports",
                            "network address",
                            "without cookies",
                            "`Origin`"),
            "Relay", List.of("a frame without an origin"),
            "OwnPage", List.of("save a copy of the page"),
            "Scripting", List.of("while it leads you"),
            "Storage",
                    List.of(
                            "local storage",
                            "session storage",
                            "managed storage",
                            "state it was last seen in and when"),
            "Tabs", List.of("address of the LinkedIn tab", "When you press *Show me*"));

    private DataFlow() {}
}
