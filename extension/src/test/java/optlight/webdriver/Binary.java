package optlight.webdriver;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds a program in Debian's places, then on the PATH. */
final class Binary {
    private Binary() {}

    /**
     * @param debianPackage named in the message when the program is not there
     * @param debianPlace   tried first: the browsers' wrappers on the PATH add flags of their own
     */
    static Path find(String debianPackage, String debianPlace, String... names) {
        var candidates = new ArrayList<Path>(List.of(Path.of(debianPlace)));
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : names) {
                candidates.add(Path.of(directory, name));
            }
        }
        return candidates.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new WebDriverException("no " + String.join(" or ", names) + " in " + debianPlace
                        + " or on the PATH: install it, on Debian by: apt-get install " + debianPackage));
    }
}
