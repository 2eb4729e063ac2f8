package optlight.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import optlight.server.authoring.Fixtures;

/**
 * Fault 1 for real: a process that publishes one edition after the other is killed at a random moment, and what it leaves is
 * looked at. {@code scripts/kill-publishing} runs it some hundred times, the tests a few.
 */
final class KilledPublications {
    private static final int EDITIONS = 12;
    private static final String BEGIN = "begin";
    private static final Logger CHATTY = Logger.getLogger(LiveStore.class.getName());

    private final Path folder;
    private final Random random;
    private final List<SignedEdition> editions = new ArrayList<>();
    /** How long it takes if nobody kills it; nanoseconds. */
    private final long wholeRunNanos;

    private int killed;
    private int leftTraces;

    KilledPublications(Path folder, long seed) throws Exception {
        this.folder = folder;
        this.random = new Random(seed);
        for (int i = 1; i <= EDITIONS; i++) {
            editions.add(Fixtures.edition(i, "Training " + i, folder.resolve("authored" + i)));
            editions.get(i - 1).write(file(i));
        }
        var begin = new AtomicLong();
        long said = publish(folder.resolve("unharmed"), it -> begin.set(System.nanoTime()));
        require(said == EDITIONS, "only " + said + " published");
        wholeRunNanos = System.nanoTime() - begin.get();
    }

    /** How many were killed before they had published everything. */
    int killed() {
        return killed;
    }

    /** How many of them left something that the next publication had to take away. */
    int leftTraces() {
        return leftTraces;
    }

    /** @throws IllegalStateException if anything is found that must not be */
    void round(int number) throws Exception {
        Path data = folder.resolve("data" + number);
        var dataFolder = new DataFolder(data);
        dataFolder.publish(editions.get(0));
        long delayNanos = (long) (random.nextDouble() * wholeRunNanos);
        long said = publish(data, process -> {
            LockSupport.parkNanos(delayNanos);
            // SIGKILL, and not by the process's own method: that would close the stream too.
            process.toHandle().destroyForcibly();
        });
        if (said < EDITIONS) {
            killed++;
        }
        // It may have died between publishing and saying so.
        long before = Math.max(said, 1);
        requireWhole(data, before, Math.min(before + 1, EDITIONS));
        List<Finding> findings = FolderCheck.of(dataFolder);
        for (Finding finding : findings) {
            require(finding.cure().equals(Finding.NEXT_PUBLISH), finding.toString());
        }
        if (!findings.isEmpty()) {
            leftTraces++;
        }
        dataFolder.publish(editions.get(EDITIONS - 1));
        requireWhole(data, EDITIONS, EDITIONS);
        require(FolderCheck.of(dataFolder).isEmpty(), FolderCheck.of(dataFolder).toString());
        delete(data);
        delete(before(data));
    }

    /** Where the process publishes once before it begins. */
    private static Path before(Path data) {
        return data.resolveSibling(data.getFileName() + "-before");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The last serial that the process said it has published; 0 for none. */
    private long publish(Path data, Consumer<Process> afterBegin) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledPublications.class.getName(),
                "publish",
                data.toString()));
        for (int i = 2; i <= EDITIONS; i++) {
            command.add(file(i).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long said = 0;
        try (BufferedReader lines = process.inputReader()) {
            require(BEGIN.equals(lines.readLine()), "the process did not begin");
            afterBegin.accept(process);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Long.parseLong(line);
            }
        } finally {
            process.destroyForcibly();
        }
        require(process.waitFor(20, TimeUnit.SECONDS), "the process does not die");
        return said;
    }

    private void requireWhole(Path data, long lowest, long highest) {
        Published served = new LiveStore(new DataFolder(data), () -> 0).get().orElseThrow();
        long serial = served.serial();
        require(serial >= lowest && serial <= highest, serial + " is served, not " + lowest + " or " + highest);
        SignedEdition edition = editions.get((int) serial - 1);
        require(
                Arrays.equals(
                        edition.envelope(), served.definitions().identity().bytes()),
                "another envelope");
        edition.texts()
                .forEach((sha256, bytes) -> require(
                        Arrays.equals(
                                bytes,
                                served.text(sha256).orElseThrow().identity().bytes()),
                        "another text"));
    }

    private Path file(int serial) {
        return folder.resolve("signed" + serial).resolve("d.env");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** {@code publish DATA FILE...} for the process that is killed, {@code rounds COUNT SEED} for the one that kills. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("publish")) {
            var data = new DataFolder(Path.of(args[1]));
            // Once elsewhere, so that time goes into publishing and not into loading classes.
            new DataFolder(before(Path.of(args[1]))).publish(SignedEdition.read(Path.of(args[2])));
            System.out.println(BEGIN);
            for (String file : List.of(args).subList(2, args.length)) {
                SignedEdition edition = SignedEdition.read(Path.of(file));
                data.publish(edition);
                System.out.println(edition.serial());
            }
            return;
        }
        int rounds = Integer.parseInt(args[1]);
        CHATTY.setLevel(Level.OFF);
        var killing = new KilledPublications(Files.createTempDirectory("optlight-killed"), Long.parseLong(args[2]));
        for (int round = 1; round <= rounds; round++) {
            killing.round(round);
            if (round % 25 == 0 || round == rounds) {
                System.out.println(round + " rounds, " + killing.killed() + " killed while publishing, "
                        + killing.leftTraces() + " of them left something to take away");
            }
        }
        delete(killing.folder);
        System.out.println("always the old or the new, whole; after the next publication nothing to put right");
    }
}
