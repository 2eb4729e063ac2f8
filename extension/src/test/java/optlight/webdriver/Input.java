package optlight.webdriver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pointer, wheel and keys of a tab, as a person's hands would move them: the page sees trusted events. */
public final class Input {
    private final Bidi bidi;
    private final String context;

    Input(Bidi bidi, String context) {
        this.bidi = bidi;
        this.context = context;
    }

    /** Presses and releases at a point of the viewport, CSS pixels. */
    public void click(double x, double y) {
        pointer(List.of(move(x, y), button("pointerDown"), button("pointerUp")));
    }

    public void hover(double x, double y) {
        pointer(List.of(move(x, y)));
    }

    /** Turns the wheel over a point, by CSS pixels. */
    public void scroll(double x, double y, int deltaX, int deltaY) {
        perform(
                "wheel",
                Map.of(),
                List.of(Map.of("type", "scroll", "x", whole(x), "y", whole(y), "deltaX", deltaX, "deltaY", deltaY)));
    }

    /** One key after the other, see {@link Key}. */
    public void keys(String... keys) {
        var actions = new ArrayList<Map<String, ?>>();
        for (String key : keys) {
            actions.add(Map.of("type", "keyDown", "value", key));
            actions.add(Map.of("type", "keyUp", "value", key));
        }
        perform("key", Map.of(), actions);
    }

    /** All down in order and up in reverse, as in {@code chord(Key.SHIFT, Key.TAB)}. */
    public void chord(String... keys) {
        var actions = new ArrayList<Map<String, ?>>();
        for (String key : keys) {
            actions.add(Map.of("type", "keyDown", "value", key));
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            actions.add(Map.of("type", "keyUp", "value", keys[i]));
        }
        perform("key", Map.of(), actions);
    }

    public void type(String text) {
        keys(text.codePoints().mapToObj(Character::toString).toArray(String[]::new));
    }

    private static Map<String, Object> move(double x, double y) {
        return Map.of("type", "pointerMove", "x", whole(x), "y", whole(y));
    }

    private static Map<String, Object> button(String action) {
        return Map.of("type", action, "button", 0);
    }

    private static int whole(double coordinate) {
        return (int) Math.floor(coordinate);
    }

    private void pointer(List<Map<String, Object>> actions) {
        perform("pointer", Map.of("parameters", Map.of("pointerType", "mouse")), actions);
    }

    private void perform(String type, Map<String, ?> more, List<? extends Map<String, ?>> actions) {
        var source = new HashMap<String, Object>(more);
        source.put("type", type);
        source.put("id", type);
        source.put("actions", actions);
        bidi.call("input.performActions", Map.of("context", context, "actions", List.of(source)));
    }
}
