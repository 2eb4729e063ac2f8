package optlight.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What is wrong with the stores' screenshots, a folder for each language: their sizes and number, and whether what they show
 * is out of date. That goes by the words: beside {@code name-1280x800.png} stands in {@code name.txt} what Optlight said in it,
 * and each line must be one that it could still say. Whether it looks as it did then nothing here can tell.
 */
final class Screenshots {
    private static final int MOST = 5;
    private static final Pattern PICTURE = Pattern.compile("(.+)-(1280x800|640x400)\\.png");

    private final Path folder;
    private final BuiltExtension extension;
    private final List<String> problems = new ArrayList<>();

    Screenshots(Path folder, BuiltExtension extension) {
        this.folder = folder;
        this.extension = extension;
    }

    List<String> problems() throws IOException {
        for (Path language : sorted(folder)) {
            String name = language.getFileName().toString();
            if (extension.languages().contains(name)) {
                look(language, Sayings.of(extension, name));
            } else {
                problems.add("screenshots/" + name + ": not a language of the extension");
            }
        }
        return problems;
    }

    private void look(Path language, Sayings sayings) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : sorted(language)) {
            String name = "screenshots/" + folder.relativize(file).toString().replace('\\', '/');
            Matcher picture = PICTURE.matcher(file.getFileName().toString());
            if (picture.matches()) {
                picture(name, file, picture.group(2));
                counts.merge(picture.group(2), 1, Integer::sum);
                words(language.resolve(picture.group(1) + ".txt"), name, sayings);
            } else if (!hasPicture(file)) {
                problems.add(name
                        + ": neither a picture whose name ends in its size, 1280x800 or 640x400, nor the words of one");
            }
        }
        counts.forEach((size, count) -> {
            if (count > MOST) {
                problems.add("screenshots: more than " + MOST + " of " + language.getFileName() + " " + size);
            }
        });
    }

    /** Size and kind stand at a picture's beginning; the rest is not read, which would take a while. */
    private void picture(String name, Path file, String wanted) throws IOException {
        String size = "";
        boolean transparent = false;
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(in);
                size = reader.getWidth(0) + "x" + reader.getHeight(0);
                transparent = reader.getRawImageType(0).getColorModel().hasAlpha();
                reader.dispose();
            }
        }
        if (!size.equals(wanted)) {
            problems.add(name + ": must be " + wanted + ", is " + size);
        }
        if (transparent) {
            problems.add(name + ": must have no transparency");
        }
    }

    private void words(Path words, String name, Sayings sayings) throws IOException {
        List<String> lines = Files.exists(words) ? Files.readAllLines(words) : List.of();
        if (lines.isEmpty()) {
            problems.add(name + ": what it says is not written beside it");
        }
        lines.stream()
                .filter(it -> !sayings.hold(it))
                .forEach(it -> problems.add(name + ": Optlight no longer says \"" + it + "\": scripts/take-pictures"));
    }

    private static boolean hasPicture(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".txt")) {
            return false;
        }
        String stem = name.substring(0, name.length() - ".txt".length());
        return Files.exists(file.resolveSibling(stem + "-1280x800.png"))
                || Files.exists(file.resolveSibling(stem + "-640x400.png"));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
