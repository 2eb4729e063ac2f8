package optlight.server.cli;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import optlight.server.Config;
import optlight.server.Server;
import optlight.server.log.LogLevel;
import optlight.server.log.Logs;
import optlight.server.report.DatabaseAddress;
import optlight.server.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Serves what is published. Prints its address when it is ready; ends on SIGTERM or Ctrl-C, after the last"
                    + " answer. What happens goes to standard error as JSON, a line each, without addresses of clients.",
            "",
            "Every option can also be an environment variable: --admin-port is OPTLIGHT_ADMIN_PORT, and so on. An"
                    + " option that is given counts more."
        },
        footer = {
            "",
            "On this machine alone:",
            "  optlight serve --data guidance-data",
            "Behind a proxy that has TLS, with the admin port and reports:",
            "  optlight serve --data /var/lib/optlight --admin-port 8485 --reports --trusted-proxy 127.0.0.1",
            "",
            "docs/operating.md in the source has the whole way, and what usually goes wrong."
        },
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final Logger LOG = System.getLogger(Serve.class.getName());

    /** Held here, because java.util.logging forgets loggers that nobody holds. */
    private static final java.util.logging.Logger JAVALIN = java.util.logging.Logger.getLogger("io.javalin");

    private final Environment environment;

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

    @Mixin
    private PublicUrlOption publicUrl;

    @Option(
            names = "--admin-port",
            paramLabel = "PORT",
            description = "Where /livez, /readyz, /metrics and, with --reports, the dashboard /reports are (default:"
                    + " nowhere).")
    private Integer adminPort;

    @Option(
            names = "--admin-host",
            paramLabel = "ADDRESS",
            description =
                    "The address the admin port listens on (default: 127.0.0.1, this machine alone). Whoever reaches it"
                            + " can read all of it.")
    private String adminHost;

    @Option(
            names = "--admin-name",
            paramLabel = "NAME",
            split = ",",
            description = "A name under which the admin port may be asked, besides localhost; several with commas.")
    private List<String> adminNames;

    @Option(
            names = "--reports",
            description = "Takes reports from members who agreed to it, and counts them. Without it there is no such"
                    + " address.")
    private boolean reports;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "Where reports are counted: jdbc:postgresql://HOST/NAME?user=USER, for several servers that count"
                            + " together (default: the file reports.sqlite in the data folder). A password belongs into"
                            + " OPTLIGHT_DATABASE, as &password=…, since everybody on the machine can read a command"
                            + " line.")
    private String database;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "A proxy whose X-Forwarded-For is believed: an address or a range such as 10.0.0.0/8; several with"
                            + " commas (default: none). Only to limit reports; no address is kept.")
    private List<String> trustedProxies;

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            defaultValue = "info",
            description = "${COMPLETION-CANDIDATES}; debug has a line for every request (default: ${DEFAULT-VALUE}).")
    private LogLevel logLevel;

    Serve(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        environment.requireKnown(spec);
        Config config = config();
        GivenPath.folderToMake(data, "--data");
        if (Files.exists(data) && !Files.isReadable(data)) {
            throw new MisuseException("no permission to read " + data);
        }
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new MisuseException("--data must be a folder, " + data + " is a file");
        }
        Logs.to(System.err, logLevel);
        Server server = start(config);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        warnIfNothingIsPublished();
        spec.commandLine().getOut().println(server.url());
        stopped.await();
        return Main.FINE;
    }

    private void warnIfNothingIsPublished() {
        try {
            var folder = new DataFolder(data);
            if (folder.publishedSerials().isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        folder.highestSerial() == 0
                                ? "nothing is published in {0} yet: answering 503 until publish has put something there"
                                : "nothing says what is published in {0}: answering 503; fsck says what to do",
                        data);
            }
        } catch (IOException e) {
            // Told already, with what is served instead.
        }
    }

    private Config config() {
        if (adminPort == null && (adminHost != null || adminNames != null)) {
            throw new MisuseException("--admin-host and --admin-name are for the admin port: add --admin-port 8485");
        }
        if (!reports && (database != null || trustedProxies != null)) {
            throw new MisuseException("--database and --trusted-proxy are for reports: add --reports");
        }
        try {
            Optional<Config.Admin> admin = Optional.ofNullable(adminPort)
                    .map(it -> new Config.Admin(
                            adminHost == null ? Config.LOOPBACK : adminHost,
                            it,
                            adminNames == null ? List.of() : adminNames));
            Optional<Config.Reports> counted = reports
                    ? Optional.of(new Config.Reports(
                            database == null ? DatabaseAddress.in(data) : new DatabaseAddress(database),
                            trustedProxies == null ? List.of() : trustedProxies))
                    : Optional.empty();
            return new Config(host, port, data, admin, counted, publicUrl.value());
        } catch (IllegalArgumentException e) {
            throw new MisuseException("--" + e.getMessage());
        }
    }

    private static Server start(Config config) {
        Server server = Server.create(config);
        var level = JAVALIN.getLevel();
        // What goes wrong in starting is told below, in one line.
        JAVALIN.setLevel(java.util.logging.Level.OFF);
        try {
            return server.start();
        } catch (RuntimeException e) {
            server.close();
            String ports = config.admin()
                    .map(it -> " or on " + it.host() + " port " + it.port())
                    .orElse("");
            throw new MisuseException(
                    "cannot listen on " + config.host() + " port " + config.port() + ports + ": " + rootMessage(e));
        } finally {
            JAVALIN.setLevel(level);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException
                ? "no such address is known"
                : String.valueOf(cause.getMessage());
    }
}
