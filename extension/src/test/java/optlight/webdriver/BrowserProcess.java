package optlight.webdriver;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A started program with a profile directory of its own; closing ends the one with its children and deletes the other. */
final class BrowserProcess implements AutoCloseable {
    private static final int START_S = 60;
    private static final int GOODBYE_S = 5;

    private final Process process;
    private final Path profile;

    private BrowserProcess(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    static Path newProfile() {
        try {
            return Files.createTempDirectory("browser-profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BrowserProcess start(List<String> command, Map<String, String> environment, Path profile) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new BrowserProcess(builder.start(), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the line with the mark and returns what follows it; goes on draining the output after that. */
    String outputAfter(String mark) {
        var found = new CompletableFuture<String>();
        var reader = new Thread(
                () -> {
                    var seen = new StringBuilder();
                    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            int at = line.indexOf(mark);
                            if (at >= 0) {
                                found.complete(
                                        line.substring(at + mark.length()).trim());
                            } else if (!found.isDone()) {
                                seen.append(line).append('\n');
                            }
                        }
                    } catch (IOException e) {
                        seen.append(e);
                    }
                    found.completeExceptionally(new WebDriverException("ended early: " + seen));
                },
                "browser-output");
        reader.setDaemon(true);
        reader.start();
        try {
            return found.get(START_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new WebDriverException("no \"" + mark + "\" in " + START_S + " s", e);
        } catch (ExecutionException e) {
            throw new WebDriverException(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebDriverException("interrupted", e);
        }
    }

    /** For a program that was asked to end: gives it time to. */
    @Override
    public void close() {
        end(GOODBYE_S);
    }

    /** For a program that does not end by itself. */
    void kill() {
        end(0);
    }

    private void end(int patienceS) {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            if (!process.waitFor(patienceS, TimeUnit.SECONDS)) {
                process.destroy();
                if (!process.waitFor(GOODBYE_S, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        deleteProfile();
    }

    private void deleteProfile() {
        try (var files = Files.walk(profile)) {
            // A file the dying browser still holds or has just removed is no reason to fail a test.
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // as above
        }
    }
}
