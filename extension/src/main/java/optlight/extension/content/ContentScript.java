package optlight.extension.content;

import optlight.extension.browser.Extension;

/** Entry point of {@code content.js}. */
public final class ContentScript {
    private ContentScript() {}

    public static void main(String[] args) {
        if (Extension.isFirstHere()) {
            new PageGuide().start();
        }
    }
}
