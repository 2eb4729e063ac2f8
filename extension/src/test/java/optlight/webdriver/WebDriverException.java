package optlight.webdriver;

/** A command the browser refused or did not answer, a script that threw, or a browser that did not start. */
public final class WebDriverException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WebDriverException(String message) {
        super(message);
    }

    public WebDriverException(String message, Throwable cause) {
        super(message, cause);
    }
}
