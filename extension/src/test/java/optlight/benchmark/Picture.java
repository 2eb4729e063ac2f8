package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import optlight.webdriver.Tab;

/**
 * What a tab shows, and where its target is.
 *
 * @param target {@code left}, {@code top}, {@code right}, {@code bottom}; CSS pixels, of which each is one of the picture's
 */
record Picture(BufferedImage image, JsonNode target) {
    /** Farther apart than this, of 255, two pixels are not of one colour; a dimmed target is much farther. */
    private static final int TOLERANCE = 24;

    static Picture of(Tab tab, JsonNode target) {
        try {
            Path file = Files.createTempFile("overlay", ".png");
            try {
                tab.screenshot(file);
                return new Picture(ImageIO.read(file.toFile()), target);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The share of the target's pixels that look as in the other picture, which may show it elsewhere. */
    double likeIn(Picture other) {
        int width = whole(target, "right") - whole(target, "left");
        int height = whole(target, "bottom") - whole(target, "top");
        int alike = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                if (isAlike(pixel(x, y), other.pixel(x, y))) {
                    alike++;
                }
            }
        }
        return alike / (double) (width * height);
    }

    /** A pixel of the target; black where it is out of the picture. */
    private int pixel(int x, int y) {
        int left = whole(target, "left") + x;
        int top = whole(target, "top") + y;
        boolean inside = left >= 0 && top >= 0 && left < image.getWidth() && top < image.getHeight();
        return inside ? image.getRGB(left, top) : 0;
    }

    private static boolean isAlike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static int whole(JsonNode box, String side) {
        return (int) Math.round(box.path(side).asDouble());
    }
}
