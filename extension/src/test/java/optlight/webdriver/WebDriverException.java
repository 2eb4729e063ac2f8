package optlight.webdriver;

/** A command the browser refused or did not answer, a script that threw, or a browser that did not start. */
public final class WebDriverException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    public WebDriverException(String message) {
        this(message, "");
    }

    public WebDriverException(String message, Throwable cause) {
        super(message, cause);
        code = "";
    }

    /** @param code the error code of WebDriver BiDi; empty if the browser gave none */
    WebDriverException(String message, String code) {
        super(message);
        this.code = code;
    }

    /**
     * Whether the browser says that what was asked about is there no more: its page was left, or it was taken out of it,
     * between the question and the answer. Chromium and Firefox choose different codes for it.
     */
    public boolean isGone() {
        String said = String.valueOf(getMessage());
        return code.startsWith("no such ")
                || said.contains("context")
                || said.contains("does not belong to the document");
    }
}
