package optlight.saved;

import java.util.List;
import org.htmlunit.cssparser.parser.selector.Selector;

/** One selector of a style sheet with what it says about being shown. */
record StyleRule(Selector selector, List<Declaration> declarations) {}
