package optlight.benchmark.baseline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All baselines, each recorded from one element. */
public final class Baselines {
    private Baselines() {}

    private record Named(String name, Function<Document, Optional<Element>> finder) implements Baseline {
        @Override
        public Optional<Element> find(Document page) {
            return finder.apply(page);
        }
    }

    public static List<Baseline> recordedFrom(Element element) {
        Recording it = Recording.of(element);
        return List.of(
                new Named("one CSS selector: id, else tag and classes", page -> Selectors.css(it, page)),
                new Named("absolute XPath", page -> Selectors.xpath(it, page)),
                new Named("tag and exact English text, strict", page -> Selectors.text(it, page)),
                new Named("ordered fallback, first hit", page -> Selectors.fallback(it, page)),
                new Named("Similo, best", page -> Similo.find(it, page, 0, 0)),
                new Named("Similo, at least .8, margin .1", page -> Similo.find(it, page, 0.8, 0.1)));
    }
}
