package optlight.extension;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws icons and tiles for the stores from their SVG; {@code scripts/draw-store-pictures} starts it. */
public final class StorePictures {
    static final int[] ICONS = {16, 32, 48, 64, 96, 128, 256, 512};

    private StorePictures() {}

    /** @param arguments the folder {@code store-assets} */
    public static void main(String[] arguments) throws IOException {
        Path assets = Path.of(arguments[0]);
        Path icons = Files.createDirectories(assets.resolve("icons"));
        Path icon = assets.resolve("icon.svg");
        for (int size : ICONS) {
            write(icons.resolve(size + ".png"), draw(icon, transparent(size, size), 0));
        }
        write(icons.resolve("edge-300.png"), draw(icon, transparent(300, 300), 0));
        // The Chrome Web Store wants 96 pixels of picture in 128.
        write(icons.resolve("chrome-128.png"), draw(icon, transparent(128, 128), 16));
        Path tiles = assets.resolve("tiles");
        write(tiles.resolve("small-440x280.png"), draw(tiles.resolve("small.svg"), opaque(440, 280), 0));
        write(tiles.resolve("marquee-1400x560.png"), draw(tiles.resolve("marquee.svg"), opaque(1400, 560), 0));
    }

    private static BufferedImage transparent(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage opaque(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage draw(Path svg, BufferedImage image, int margin) throws IOException {
        SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
        if (document == null) {
            throw new IOException(svg + " is no SVG");
        }
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(
                null,
                graphics,
                new ViewBox(margin, margin, image.getWidth() - 2F * margin, image.getHeight() - 2F * margin));
        graphics.dispose();
        return image;
    }

    private static void write(Path file, BufferedImage image) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
