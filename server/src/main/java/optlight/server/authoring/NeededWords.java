package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import optlight.definition.Advice;
import optlight.definition.Certainty;
import optlight.definition.ControlRole;
import optlight.definition.Guide;
import optlight.definition.Tier;

/**
 * Members that need a word, and which words there are. Where none is written, the reader only knows that it is no string;
 * an author wants to know what to write.
 *
 * @param members path → what it must be; {@code []} stands for every entry of a list
 */
record NeededWords(Map<String, String> members) {
    private static final String ID = "the name of the file";
    private static final String DAY = "a day such as 2026-09-28, or a month such as 2026-09";

    static final NeededWords NONE = new NeededWords(Map.of());

    static final NeededWords SETTING = new NeededWords(ordered(
            "id",
            ID,
            "tier",
            oneOf(Tier.values(), Tier::word),
            "category",
            "a category of pages.json, or forms",
            "advice",
            oneOf(Advice.values(), Advice::word),
            "certainty",
            oneOf(Certainty.values(), Certainty::word),
            "regions",
            "all, or the key of a text under regions",
            "checked",
            DAY,
            "controls[].role",
            oneOf(ControlRole.values(), ControlRole::word),
            "sources[].seen",
            DAY));

    static final NeededWords GUIDE =
            new NeededWords(ordered("id", ID, "kind", oneOf(Guide.Kind.values(), Guide.Kind::word)));

    static final NeededWords EXPLAINER = new NeededWords(ordered(
            "id", ID,
            "claims[].certainty", oneOf(Certainty.values(), Certainty::word),
            "claims[].checked", DAY,
            "claims[].sources[].seen", DAY));

    /** What is to be said of a file that lacks some. */
    List<String> lackingIn(JsonNode file) {
        List<String> lacking = new ArrayList<>();
        members.forEach((path, words) -> collect(file, "$", path, words, lacking));
        return lacking;
    }

    private static void collect(JsonNode value, String at, String path, String words, List<String> lacking) {
        int list = path.indexOf("[].");
        if (list < 0) {
            JsonNode member = value.path(path);
            if (value.isObject() && !member.isTextual()) {
                String is = member.isMissingNode() ? "missing" : member.toString();
                lacking.add(at + "." + path + " must be " + words + ", is " + is);
            }
            return;
        }
        String name = path.substring(0, list);
        for (int i = 0; i < value.path(name).size(); i++) {
            collect(
                    value.path(name).path(i),
                    at + "." + name + "[" + i + "]",
                    path.substring(list + 3),
                    words,
                    lacking);
        }
    }

    private static <T> String oneOf(T[] values, Function<T, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static Map<String, String> ordered(String... pathsAndWords) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndWords.length; i += 2) {
            members.put(pathsAndWords[i], pathsAndWords[i + 1]);
        }
        return members;
    }
}
