package optlight.extension;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Whether the stores' pictures have the sizes and the kind they ask for. */
final class StoreImages {
    private static final int CHROME_MARGIN = 16;

    private final Path assets;
    private final BuiltExtension extension;
    private final List<String> problems = new ArrayList<>();

    StoreImages(Path assets, BuiltExtension extension) {
        this.assets = assets;
        this.extension = extension;
    }

    List<String> problems() throws IOException {
        for (int size : StorePictures.ICONS) {
            picture("icons/" + size + ".png", size, size);
        }
        picture("icons/edge-300.png", 300, 300);
        BufferedImage chrome = picture("icons/chrome-128.png", 128, 128);
        if (chrome != null && !hasMargin(chrome)) {
            problems.add("icons/chrome-128.png: must be transparent for " + CHROME_MARGIN + " pixels all around");
        }
        opaque("tiles/small-440x280.png", picture("tiles/small-440x280.png", 440, 280));
        opaque("tiles/marquee-1400x560.png", picture("tiles/marquee-1400x560.png", 1400, 560));
        problems.addAll(new Screenshots(assets.resolve("screenshots"), extension).problems());
        return problems;
    }

    /** {@code null} if it is not as it should be. */
    private BufferedImage picture(String name, int width, int height) throws IOException {
        Path file = assets.resolve(name);
        BufferedImage image = Files.exists(file) ? ImageIO.read(file.toFile()) : null;
        String size = image == null ? "missing" : image.getWidth() + "x" + image.getHeight();
        if (!size.equals(width + "x" + height)) {
            problems.add(name + ": must be " + width + "x" + height + ", is " + size);
            return null;
        }
        return image;
    }

    private void opaque(String name, BufferedImage image) {
        if (image != null && image.getColorModel().hasAlpha()) {
            problems.add(name + ": must have no transparency");
        }
    }

    private static boolean hasMargin(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int edge = Math.min(Math.min(x, y), Math.min(image.getWidth() - 1 - x, image.getHeight() - 1 - y));
                if (edge < CHROME_MARGIN && image.getRGB(x, y) >>> 24 != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
