package optlight.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The mark-up of one time, read from a file of fragments: {@code === name}, then HTML with {@code ${words}}. {@code data-m}
 * says what an element is to the benchmark; it is taken off before anything else sees the page.
 */
final class Generation {
    static final List<String> NAMES =
            List.of("legacy2021", "artdeco2022", "hashed2024", "labelled2026", "pressed", "shadow", "sdui2026");

    private static final String MARK = "data-m";

    private final String name;
    private final Map<String, String> fragments = new HashMap<>();

    /** A fragment as elements, with those that were marked. */
    record Piece(Element element, Map<String, Element> marked) {
        Element at(String mark) {
            return marked.get(mark);
        }
    }

    private Generation(String name) {
        this.name = name;
        String[] pieces = file("generations/" + name + ".html").split("(?m)^=== ", -1);
        for (String piece : List.of(pieces).subList(1, pieces.length)) {
            int end = piece.indexOf('\n');
            fragments.put(piece.substring(0, end), piece.substring(end + 1).strip());
        }
    }

    static List<Generation> all() {
        List<Generation> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(new Generation(name));
        }
        return all;
    }

    String name() {
        return name;
    }

    /** Whether the controls of this time stand in a frame. */
    boolean isFramed() {
        return fragments.containsKey("frame");
    }

    Document document(String fragment, Map<String, String> words, Map<String, Element> marked) {
        Document document = Jsoup.parse(filled(fragments.get(fragment), words));
        collect(document, marked);
        return document;
    }

    Piece piece(String fragment, Map<String, String> words) {
        return parsed(filled(fragments.get(fragment), words));
    }

    /** Any HTML as a piece: for what all times have alike. */
    static Piece parsed(String html) {
        // A list item alone is no child of a body by HTML's rules of parsing, but jsoup takes it as it stands.
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        element.remove();
        Map<String, Element> marked = new HashMap<>();
        collect(element, marked);
        return new Piece(element, marked);
    }

    private static void collect(Element root, Map<String, Element> marked) {
        for (Element element : root.getAllElements()) {
            if (element.hasAttr(MARK)) {
                marked.put(element.attr(MARK), element);
                element.removeAttr(MARK);
            }
        }
    }

    static String filled(String template, Map<String, String> words) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", at)) {
            int close = template.indexOf('}', open);
            String key = template.substring(open + 2, close);
            String word = words.get(key);
            if (word == null) {
                throw new IllegalArgumentException("no word for ${" + key + "} in " + template);
            }
            filled.append(template, at, open).append(Entities.escape(word));
            at = close + 1;
        }
        return filled.append(template.substring(at)).toString();
    }

    static String file(String name) {
        try (InputStream in = Generation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
