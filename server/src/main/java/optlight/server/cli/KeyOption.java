package optlight.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import optlight.server.trust.MalformedKeyException;
import optlight.server.trust.SigningKey;
import picocli.CommandLine.Option;

/** What commands that sign are given: the key, and how long clients take the result for fresh. */
final class KeyOption {
    /** Two years: more than that is a slip, or a way to be stuck with a mistake. */
    private static final int MAX_DAYS = 730;

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "The private key made by keygen.")
    private Path file;

    @Option(
            names = "--expires-days",
            paramLabel = "DAYS",
            defaultValue = "60",
            description = "How long clients take it for fresh (default: ${DEFAULT-VALUE}).")
    private int days;

    SigningKey load() throws IOException, MalformedKeyException {
        return SigningKey.load(GivenPath.file(file, "--key"));
    }

    Duration life() {
        if (days < 1 || days > MAX_DAYS) {
            throw new MisuseException("--expires-days must be 1 to " + MAX_DAYS + ", is " + days);
        }
        return Duration.ofDays(days);
    }

    /** A key that is overwritten is lost for ever. */
    Path requireNoKey(Path out) throws IOException {
        GivenPath.fileToWrite(out, "--out");
        for (Path key : new Path[] {file, SigningKey.publicFile(file)}) {
            if (Files.exists(out) && Files.exists(key) && Files.isSameFile(out, key)) {
                throw new MisuseException("--out must not be the key, which would be overwritten: " + out);
            }
        }
        return out;
    }
}
