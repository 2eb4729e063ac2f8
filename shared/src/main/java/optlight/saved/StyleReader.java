package optlight.saved;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.HandlerBase;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.LexicalUnit;
import org.htmlunit.cssparser.parser.Locator;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.media.MediaQuery;
import org.htmlunit.cssparser.parser.media.MediaQueryList;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;

/**
 * Reads of style sheets what is about being shown on a screen. At-rules other than {@code @media} are passed over, and so
 * is whatever is no CSS.
 *
 * <p>HtmlUnit's parser reads; of what it reports, only rules and declarations are kept.
 */
final class StyleReader {
    /** Deeper than any style sheet nests; the parser goes down by calling itself. */
    private static final int MAX_DEPTH = 100;

    private final CSS3Parser parser = new CSS3Parser();
    private final Listener listener = new Listener();

    StyleReader() {
        parser.setDocumentHandler(listener);
        parser.setErrorHandler(listener);
    }

    /** The rules of a style sheet, in order. */
    List<StyleRule> sheet(String css) {
        if (!Declaration.isIn(css) || isTooDeep(css)) {
            return List.of();
        }
        listener.start();
        read(css, parser::parseStyleSheet);
        return listener.rules;
    }

    /** The declarations of a style attribute, in order. */
    List<Declaration> attribute(String css) {
        if (!Declaration.isIn(css) || isTooDeep(css)) {
            return List.of();
        }
        listener.start();
        listener.declarations = new ArrayList<>();
        read(css, parser::parseStyleDeclaration);
        return listener.declarations;
    }

    /** Whether a list of media queries, as in {@code style[media]}, takes in an ordinary screen. */
    boolean isForScreen(String media) {
        if (media.isBlank()) {
            return true;
        }
        boolean[] forScreen = {false};
        if (!isTooDeep(media)) {
            read(media, source -> forScreen[0] = isForScreen(parser.parseMedia(source)));
        }
        return forScreen[0];
    }

    private static boolean isForScreen(MediaQueryList queries) {
        for (MediaQuery query : queries.getMediaQueries()) {
            String medium = query.getMedia();
            boolean screen = medium.equalsIgnoreCase("all") || medium.equalsIgnoreCase("screen");
            // What depends on a width or a colour scheme depends on who looks: it is taken as not applying.
            if (query.getProperties().isEmpty() && screen != query.isNot()) {
                return true;
            }
        }
        return false;
    }

    private interface Reading {
        void read(InputSource source) throws IOException;
    }

    private static void read(String css, Reading reading) {
        try (InputSource source = new InputSource(new StringReader(css))) {
            reading.read(source);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static boolean isTooDeep(String css) {
        int depth = 0;
        for (int i = 0; i < css.length() && depth <= MAX_DEPTH; i++) {
            switch (css.charAt(i)) {
                case '{', '(', '[' -> depth++;
                case '}', ')', ']' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
        return depth > MAX_DEPTH;
    }

    /** Takes down what the parser comes across. Errors are no news: a browser passes over them, too. */
    private static final class Listener extends HandlerBase implements CSSErrorHandler {
        private List<StyleRule> rules = List.of();

        /** Of the rule at hand; {@code null} where declarations are of no interest. */
        private List<Declaration> declarations;

        /** Of each {@code @media} around: whether it is for a screen. */
        private final Deque<Boolean> media = new ArrayDeque<>();

        void start() {
            rules = new ArrayList<>();
            declarations = null;
            media.clear();
        }

        @Override
        public void startMedia(MediaQueryList queries, Locator locator) {
            media.push(isForScreen(queries));
        }

        @Override
        public void endMedia(MediaQueryList queries) {
            media.pop();
        }

        @Override
        public void startSelector(SelectorList selectors, Locator locator) {
            declarations = media.contains(false) ? null : new ArrayList<>();
        }

        @Override
        public void property(String name, LexicalUnit value, boolean important, Locator locator) {
            if (declarations != null && value != null) {
                Optional<Declaration> declaration = Declaration.of(name, value, important);
                declaration.ifPresent(declarations::add);
            }
        }

        @Override
        public void endSelector(SelectorList selectors) {
            if (declarations != null && !declarations.isEmpty()) {
                for (Selector selector : selectors) {
                    rules.add(new StyleRule(selector, declarations));
                }
            }
            declarations = null;
        }

        @Override
        public void warning(CSSParseException exception) {}

        @Override
        public void error(CSSParseException exception) {}

        @Override
        public void fatalError(CSSParseException exception) {}
    }
}
