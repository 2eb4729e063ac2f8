package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import optlight.webdriver.Tab;

/** Pictures for the gallery and the stores: without transparency, which the stores refuse, and as small as PNG gets. */
final class Picture {
    private Picture() {}

    /** Of what the viewport shows, which must be this large. */
    static void take(Tab tab, Path file, int width, int height) throws IOException {
        tab.screenshot(file);
        BufferedImage taken = ImageIO.read(file.toFile());
        assertEquals(List.of(width, height), List.of(taken.getWidth(), taken.getHeight()));
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(taken, 0, 0, null);
        write(opaque, file);
        assertTrue(Files.size(file) > 1_000, file + " shows nothing");
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.delete(file); // a stream onto it would leave the end of what was longer
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    /** Leaves beside a scene's pictures what Optlight says in them: by it the checker of the stores' files knows old ones. */
    static void writeWords(Member member, Tab tab, Path file) throws IOException {
        String said = tab == member.tab()
                ? member.overlay().text("popover")
                : tab.eval("document.body.innerText").asText();
        assertTrue(!said.isBlank(), file + " says nothing");
        Files.writeString(
                file,
                said.lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
