package optlight.choice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Require;
import optlight.format.JsonValue;

/**
 * A file with what a member has chosen, to be carried to another browser. All of it is right, or nothing of it is taken.
 *
 * @param choices   what is chosen; what the file does not name is as on the first day
 * @param addresses of the guidance server, separated by spaces; empty if there is none
 * @param key       the line of the server's {@code .pub} file; empty if there is no server
 * @param states    {@code <setting>/<control>} → when it was seen, milliseconds since 1970, a space, and how; none unless the
 *                  member wanted them in the file
 * @param marks     a setting's id → when the member said something of it, a space, and what; with the states or not at all
 */
public record ChoicesFile(
        Map<Choice, String> choices,
        String addresses,
        String key,
        Map<String, String> states,
        Map<String, String> marks) {
    /** What such a file calls itself. */
    public static final String KIND = "optlight-choices";

    /** Version 1 had neither {@link Choice#PROMPT} nor marks. */
    public static final int VERSION = 2;

    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_SERVER = 4_000;

    /** What came of reading a file. */
    public sealed interface Reading {
        record Read(ChoicesFile file) implements Reading {}

        /** Something else altogether. */
        record NotOurs() implements Reading {}

        /** Of a version after {@link ChoicesFile#VERSION}. */
        record Newer() implements Reading {}

        /** @param where the first thing that is wrong, such as {@code $.choices.mode} */
        record Wrong(String where) implements Reading {}
    }

    /** @param json empty if the file is not JSON */
    public static Reading read(Optional<JsonValue> json) {
        long version;
        try {
            if (json.isEmpty() || !json.get().member("kind").string().equals(KIND)) {
                return new Reading.NotOurs();
            }
            version = json.get().member("version").integer();
        } catch (InvalidDefinitionException e) {
            return new Reading.NotOurs();
        }
        if (version > VERSION) {
            return new Reading.Newer();
        }
        try {
            return new Reading.Read(file(json.get()));
        } catch (InvalidDefinitionException e) {
            return new Reading.Wrong(where(e.getMessage()));
        }
    }

    private static ChoicesFile file(JsonValue json) {
        Map<Choice, String> choices = new HashMap<>();
        for (Choice choice : Choice.values()) {
            choices.put(choice, choice.first());
        }
        JsonValue chosen = json.member("choices");
        for (String name : chosen.keys()) {
            JsonValue value = chosen.member(name);
            Optional<Choice> choice = Choice.of(name).filter(it -> it.allows(value.string()));
            choices.put(choice.orElseThrow(() -> wrong(value)), value.string());
        }
        JsonValue server = json.member("server");
        return new ChoicesFile(
                choices,
                server.hasValue() ? text(server.member("addresses")) : "",
                server.hasValue() ? text(server.member("key")) : "",
                entries(json.member("states"), ChoicesFile::isState),
                entries(json.member("marks"), ChoicesFile::isMark));
    }

    private interface Rule {
        boolean allows(String name, String text);
    }

    private static String text(JsonValue json) {
        if (!json.hasValue()) {
            return "";
        }
        String text = json.string();
        if (text.length() > MAX_SERVER) {
            throw wrong(json);
        }
        return text;
    }

    private static Map<String, String> entries(JsonValue json, Rule rule) {
        Map<String, String> entries = new HashMap<>();
        if (!json.hasValue()) {
            return entries;
        }
        for (String name : json.keys()) {
            JsonValue value = json.member(name);
            if (!rule.allows(name, value.string()) || entries.size() == MAX_ENTRIES) {
                throw wrong(value);
            }
            entries.put(name, value.string());
        }
        return entries;
    }

    private static boolean isState(String name, String text) {
        return isControl(name) && isSight(text);
    }

    private static boolean isMark(String name, String text) {
        int space = text.indexOf(' ');
        return isId(name) && space > 0 && isTime(text.substring(0, space)) && isId(text.substring(space + 1));
    }

    private static boolean isControl(String name) {
        int slash = name.indexOf('/');
        return slash > 0 && isId(name.substring(0, slash)) && isId(name.substring(slash + 1));
    }

    /** When and how it was seen, and perhaps when and how before that. */
    private static boolean isSight(String text) {
        int words = 0;
        for (int from = 0, end; from <= text.length(); from = end + 1) {
            end = text.indexOf(' ', from) < 0 ? text.length() : text.indexOf(' ', from);
            String word = text.substring(from, end);
            if (words % 2 == 0 ? !isTime(word) : !isId(word)) {
                return false;
            }
            words++;
        }
        return words == 2 || words == 4;
    }

    private static boolean isTime(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 14;
        for (int i = 0; i < word.length(); i++) {
            digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits;
    }

    private static boolean isId(String text) {
        try {
            Require.id(text, "id");
            return true;
        } catch (InvalidDefinitionException e) {
            return false;
        }
    }

    private static InvalidDefinitionException wrong(JsonValue json) {
        return new InvalidDefinitionException(json.path() + " must be as Optlight writes it");
    }

    /** Up to the words; a file can put anything into a path, so that it is cut. */
    private static String where(String message) {
        int end = message.indexOf(' ');
        String path = end < 0 ? message : message.substring(0, end);
        return path.length() > 60 ? path.substring(0, 60) + "…" : path;
    }
}
