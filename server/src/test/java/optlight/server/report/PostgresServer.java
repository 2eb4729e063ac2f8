package optlight.server.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real PostgreSQL for one test class, on loopback, with a folder and port of its own; no other that runs on the machine is
 * touched. {@code scripts/requirements database} installs the programs.
 *
 * <p>PostgreSQL does not run as root: for root it runs as the user {@code postgres}, which the package has made, or as
 * {@code nobody}.
 */
public final class PostgresServer implements AutoCloseable {
    private static final List<String> USERS = List.of("postgres", "nobody");

    private final Path programs;
    private final Path folder;
    private final int port;
    private final List<String> asAnother;
    private Process process;

    private PostgresServer(Path programs, Path folder, int port, List<String> asAnother) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.asAnother = asAnother;
    }

    /** An empty one, which does not run yet. */
    public static PostgresServer create() throws IOException {
        Path folder = Files.createTempDirectory("optlight-postgres");
        List<String> asAnother = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            String user = giveAway(folder);
            asAnother.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + group(folder), "--clear-groups"));
        }
        var server = new PostgresServer(programs(), folder, freePort(), asAnother);
        server.run(
                "initdb",
                "--auth=trust",
                "--username=optlight",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync",
                "--pgdata=" + server.data());
        return server;
    }

    /** Starts, and waits until it says that it takes connections. */
    public void start() throws IOException {
        process = command(
                "postgres",
                "-D",
                data().toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-k",
                folder.toString(),
                "-c",
                "fsync=off",
                "-c",
                "log_min_messages=log");
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                var drain = new Thread(() -> log.lines().forEach(ignored -> {}), "postgres log");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("postgres has ended: " + said);
    }

    /** Lets go of everybody and ends, as on a shutdown of its machine. */
    public void stop() throws IOException {
        if (process != null && process.isAlive()) {
            run("pg_ctl", "stop", "--mode=fast", "--wait", "--pgdata=" + data());
        }
    }

    /** Stops it without letting go of anybody, as on a machine that swaps or whose disk hangs. */
    public void freeze() throws IOException {
        signal("STOP");
    }

    public void thaw() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        List<String> words = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .forEach(it -> words.add(Long.toString(it.pid())));
        new ProcessBuilder(words).start().onExit().join();
    }

    /** One that gives up soon. */
    public DatabaseAddress impatientAddress() {
        return new DatabaseAddress(address().jdbcUrl() + "&connectTimeout=1&socketTimeout=1");
    }

    public DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=optlight");
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** These end by themselves: {@code pg_ctl} has a limit of its own. */
    private void run(String program, String... arguments) throws IOException {
        Process running = command(program, arguments);
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = running.onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException(program + " failed: " + said);
        }
    }

    private Process command(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(asAnother);
        words.add(programs.resolve(program).toString());
        words.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** Where Debian has them, newest first; elsewhere they are on the path. */
    private static Path programs() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin"))
                        .sorted(Comparator.reverseOrder())
                        .forEach(found::add);
            }
        }
        for (String folder : System.getenv("PATH").split(":", -1)) {
            found.add(Path.of(folder));
        }
        return found.stream()
                .filter(it -> Files.isExecutable(it.resolve("initdb")) && Files.isExecutable(it.resolve("postgres")))
                .findFirst()
                .orElseThrow(() -> new IOException("PostgreSQL is missing: run scripts/requirements database"));
    }

    /** Gives a folder to a user who is not root; returns that user. */
    private static String giveAway(Path folder) throws IOException {
        var users = FileSystems.getDefault().getUserPrincipalLookupService();
        for (String user : USERS) {
            try {
                Files.setOwner(folder, users.lookupPrincipalByName(user));
                return user;
            } catch (UserPrincipalNotFoundException e) {
                // The next one, then.
            }
        }
        throw new IOException("root cannot run PostgreSQL, and there is none of the users " + USERS);
    }

    private static String group(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:gid").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
