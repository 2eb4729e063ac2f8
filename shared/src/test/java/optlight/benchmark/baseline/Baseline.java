package optlight.benchmark.baseline;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One way of finding an element again. */
public interface Baseline {
    String name();

    /** The element it would point at. It sees open shadow roots, and no frames. */
    Optional<Element> find(Document page);
}
