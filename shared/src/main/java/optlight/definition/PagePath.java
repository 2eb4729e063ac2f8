package optlight.definition;

/**
 * A page of www.linkedin.com by its path.
 *
 * @param path absolute, without query or fragment
 */
public record PagePath(String path) {
    public PagePath {
        Require.path(path, "page path");
    }

    /**
     * Whether a location shows this page. A trailing slash makes no difference; anything longer or shorter is another
     * page.
     *
     * @param pathname {@code location.pathname}: no query, no fragment
     */
    public boolean matches(String pathname) {
        return comparable().equals(comparable(pathname));
    }

    /** As {@link #comparable(String)} has it. */
    public String comparable() {
        return comparable(path);
    }

    public String url() {
        return "https://www.linkedin.com" + path;
    }

    /** A path as paths are compared: without the slash at its end, which makes no difference to LinkedIn. */
    public static String comparable(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
