package optlight.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** The server as it is run, in a process of its own. Closing it kills what has not ended. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.out = process.inputReader();
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the server has not started");
        }
        this.port = URI.create(line).getPort();
    }

    /** @param options of Java, such as {@code -Xmx48m} */
    static ServerProcess start(Path data, Path log, List<String> options, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        return new ServerProcess(
                command(options, arguments).redirectError(log.toFile()).start());
    }

    /** One that is not to come up: its exit code, when it has ended. */
    static int fail(Path out, Path err, String... arguments) throws IOException, InterruptedException {
        Process process = command(List.of(), List.of(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            return exit(process);
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "optlight.server.cli.Main", "serve"));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGTERM, and its exit code when it has ended. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exit(process);
    }

    /** The most that was ever resident, MB, as Linux has it; empty elsewhere. */
    OptionalLong mostResidentMb() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(it -> it.startsWith("VmHWM:"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1_024)
                .findFirst();
    }

    private static int exit(Process process) throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
