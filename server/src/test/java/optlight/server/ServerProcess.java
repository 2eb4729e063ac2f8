package optlight.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "optlight.server.cli.Main"));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(more));
        return new ServerProcess(
                new ProcessBuilder(command).redirectError(log.toFile()).start());
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
