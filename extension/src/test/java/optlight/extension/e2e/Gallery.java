package optlight.extension.e2e;

/** {@code docs/gallery.md}: the text around the pictures. */
final class Gallery {
    private Gallery() {}

    static String file(Scene scene, boolean dark) {
        return scene.name() + (dark ? "-dark" : "") + ".png";
    }

    static String text() {
        var text = new StringBuilder("""
                # Gallery

                Every surface of Optlight, light and dark, as the tests see it: the built extension in Chromium, on the replica of
                LinkedIn's settings. `scripts/take-pictures` takes them anew.
                """);
        for (Scene scene : Scenes.gallery()) {
            text.append("\n## ").append(scene.shows().replaceFirst("\\.$", "")).append("\n\n");
            text.append(picture(scene, false))
                    .append(' ')
                    .append(picture(scene, true))
                    .append('\n');
        }
        return text.toString();
    }

    private static String picture(Scene scene, boolean dark) {
        return "<img src=\"gallery/" + file(scene, dark) + "\" width=\"" + Math.min(scene.width(), 420) + "\" alt=\""
                + scene.shows() + (dark ? " Dark." : "") + "\">";
    }
}
