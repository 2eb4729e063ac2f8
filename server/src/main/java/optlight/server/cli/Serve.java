package optlight.server.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import optlight.server.Config;
import optlight.server.Server;
import optlight.server.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves what is published. Prints its address when it is ready; ends on SIGTERM or Ctrl-C.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8484",
            description = "0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "optlight-data",
            description = "The folder that publish writes to (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Config.LOOPBACK,
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        if (port < 0 || port > 65_535) {
            throw new MisuseException("--port must be 0 to 65535, is " + port);
        }
        GivenPath.folderToMake(data, "--data");
        if (Files.exists(data) && !Files.isReadable(data)) {
            throw new MisuseException("no permission to read " + data);
        }
        Server server = start();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        if (new DataFolder(data).pointer().isEmpty()) {
            err.println(
                    "nothing is published in " + data + " yet: answering 503 until publish has put something there");
        }
        spec.commandLine().getOut().println(server.url());
        stopped.await();
        return Main.FINE;
    }

    private Server start() {
        Server server = Server.create(new Config(host, port, data));
        try {
            return server.start();
        } catch (RuntimeException e) {
            server.close();
            throw new MisuseException("cannot listen on " + host + " port " + port + ": " + rootMessage(e));
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
