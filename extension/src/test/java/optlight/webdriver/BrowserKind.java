package optlight.webdriver;

/** The browsers we deliver to. */
public enum BrowserKind {
    CHROMIUM,
    FIREFOX
}
