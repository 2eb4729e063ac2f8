package optlight.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths that a command was given, looked at before it does anything. */
final class GivenPath {
    private GivenPath() {}

    /** @param name what the command calls it, such as {@code --key} */
    static Path file(Path path, String name) {
        if (Files.isDirectory(path)) {
            throw new MisuseException(name + " must be a file, but " + path + " is a folder");
        }
        if (!Files.exists(path)) {
            throw new MisuseException("there is no " + path);
        }
        return path;
    }

    static Path folder(Path path, String name) {
        // A variable that is not set: it must not become the folder somebody happens to be in.
        if (path.toString().isEmpty()) {
            throw new MisuseException(name + " must be a folder, but is empty");
        }
        if (!Files.isDirectory(path)) {
            throw new MisuseException(
                    name + " must be a folder, but " + path + (Files.exists(path) ? " is a file" : " is not there"));
        }
        return path;
    }

    /** A folder, or what can become one. */
    static Path folderToMake(Path path, String name) {
        if (Files.exists(path) || path.toString().isEmpty()) {
            return folder(path, name);
        }
        Path there = nearest(path.toAbsolutePath());
        if (!Files.isDirectory(there)) {
            throw new MisuseException(name + " must be a folder, but " + there + " is a file");
        }
        return path;
    }

    /** A file, or what can become one. */
    static Path fileToWrite(Path path, String name) {
        return Files.exists(path) ? file(path, name) : path;
    }

    /**
     * Refuses to write into a folder that must stay as it is, by whatever name it goes.
     *
     * @param path   this and the folder may have yet to be made
     * @param folder the folder
     * @param what   the folder is, such as "the data folder"
     */
    static void requireOutside(Path path, String name, Path folder, String what) throws IOException {
        if (real(path).startsWith(real(folder))) {
            throw new MisuseException(name + " must be outside of " + what + ", but " + path + " is in " + folder);
        }
    }

    /** The path, or what there is of the folders above it. */
    private static Path nearest(Path whole) {
        Path there = whole;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    /** Where it would be made: links are followed as far as there is something. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        Path there = nearest(whole);
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }
}
