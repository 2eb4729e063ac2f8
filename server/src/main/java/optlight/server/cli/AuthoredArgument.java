package optlight.server.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The authored folder as the only argument of a command. */
final class AuthoredArgument {
    /** As seen from the root of the repository. */
    static final String FOLDER = "shared/src/main/definitions";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = FOLDER,
            description = "The authored folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }
}
