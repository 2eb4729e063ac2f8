package optlight.extension.content;

/** Entry point of {@code content.js}. */
public final class ContentScript {
    private ContentScript() {}

    public static void main(String[] args) {
        new PageGuide().start();
    }
}
