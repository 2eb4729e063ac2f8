package optlight.extension.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import optlight.replica.Catalogue;
import optlight.replica.Languages;

/**
 * Pages of LinkedIn as a browser would save them. Below its head, a file has what stands in the page's main region; what is
 * around that is {@code frame.html}, with the replica's words. A file that begins with a doctype is a whole page.
 *
 * <p>The head says what the page is {@code about}, its {@code language}, and the {@code category} the left rail marks. It
 * ends with an empty line.
 */
final class SavedPages {
    private static final String FOLDER = "/optlight/extension/pages/";

    private SavedPages() {}

    static String html(String name) {
        String file = resource(name);
        if (file.startsWith("<!doctype html>")) {
            return file;
        }
        int main = file.indexOf("\n\n") + 2;
        Map<String, String> head = new HashMap<>();
        file.substring(0, main - 2).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return framed(head.get("language"), head.get("category"), file.substring(main));
    }

    private static String framed(String language, String category, String main) {
        Languages languages = new Languages();
        JsonNode texts = languages.texts(language);
        Map<String, String> values = new HashMap<>();
        texts.path("words")
                .properties()
                .forEach(it -> values.put(it.getKey(), escaped(it.getValue().asText())));
        values.put("lang", language);
        values.put("dir", languages.direction(language));
        values.put("rail", rail(texts.path("categories"), category));
        values.put("main", main);
        return filled(resource("frame"), values);
    }

    private static String rail(JsonNode translated, String current) {
        StringBuilder rail = new StringBuilder();
        new Catalogue()
                .categories()
                .forEach((category, title) -> rail.append("<li><a href=\"/mypreferences/d/categories/" + category
                                + "\" class=\"_railLink_k3f9zq\"")
                        .append(category.equals(current) ? " aria-current=\"page\">" : ">")
                        .append(escaped(translated.path(category).asText(title)))
                        .append("</a></li>\n"));
        return rail.toString();
    }

    /** Puts a value in the place of each name in double braces. */
    private static String filled(String frame, Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int open = frame.indexOf("{{"); open >= 0; open = frame.indexOf("{{", from)) {
            int close = frame.indexOf("}}", open);
            String name = frame.substring(open + 2, close);
            if (!values.containsKey(name)) {
                throw new AssertionError("the frame asks for " + name);
            }
            page.append(frame, from, open).append(values.get(name));
            from = close + 2;
        }
        return page.append(frame.substring(from)).toString();
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;");
    }

    private static String resource(String name) {
        try (var in = SavedPages.class.getResourceAsStream(FOLDER + name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
