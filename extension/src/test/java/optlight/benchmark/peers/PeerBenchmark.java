package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import optlight.benchmark.Section;
import optlight.replica.Replica;

/** The benchmark as a command; {@code scripts/benchmark-extension --help} says how it is called. */
public final class PeerBenchmark {
    private static final Path OURS = Path.of("extension/target/chrome");
    private static final Path PEERS = Path.of("extension/target/peers");
    private static final Path DOCUMENT = Path.of("docs/performance.md");
    private static final Path RESULTS = Path.of("docs/performance/extension.json");

    /** In each round. */
    private static final int INSERTIONS = 10;

    private final Options options;
    private final Figures figures = new Figures();
    private final Map<Arm, PeerBrowser> browsers = new EnumMap<>(Arm.class);
    private final Map<Arm, ContentBytes> bytes = new EnumMap<>(Arm.class);
    private final Map<Arm, String> versions = new EnumMap<>(Arm.class);

    private PeerBenchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("benchmark-extension: " + e.getMessage() + "; see --help");
            System.exit(2);
            return;
        }
        boolean met = new PeerBenchmark(options).run();
        if (options.check() && !met) {
            System.exit(1);
        }
    }

    private boolean run() throws IOException {
        try (Replica replica = Replica.start()) {
            for (Arm arm : Arm.values()) {
                take(arm, replica);
            }
            Circumstances circumstances =
                    new Circumstances(browsers.get(Arm.NONE).product(), options.rounds(), versions, bytes);
            warmUp();
            for (int round = 1; round <= options.rounds(); round++) {
                circumstances.noteLoad();
                round(round);
                System.err.println("benchmark-extension: round " + round + " of " + options.rounds() + " done");
            }
            circumstances.noteLoad();
            return report(circumstances);
        } finally {
            browsers.values().forEach(PeerBrowser::close);
        }
    }

    private void take(Arm arm, Replica replica) throws IOException {
        Path extension = arm == Arm.NONE ? null : arm == Arm.OURS ? OURS : PEERS.resolve(arm.extension());
        bytes.put(
                arm,
                extension == null
                        ? ContentBytes.NONE
                        : arm == Arm.OURS ? ContentBytes.of(extension, "content.js") : ContentBytes.of(extension));
        if (!arm.library().isEmpty()) {
            versions.put(
                    arm,
                    new ObjectMapper()
                            .readTree(PEERS.resolve(arm.library())
                                    .resolve("package.json")
                                    .toFile())
                            .path("version")
                            .asText());
        }
        browsers.put(arm, new PeerBrowser(replica, extension));
    }

    /** Backgrounds that read their rules when they are first asked have read them afterwards. */
    private void warmUp() throws IOException {
        for (Arm arm : List.of(Arm.OURS, Arm.AUTOCONSENT)) {
            browsers.get(arm).visit(PeerPage.NOTHING, null, "");
        }
    }

    /** All pages with all arms in turn, beginning with another one each time. */
    private void round(int round) throws IOException {
        for (PeerPage page : PeerPage.values()) {
            for (Arm arm : inTurn(Arm.COSTED, round)) {
                String name = page.word() + "-" + arm.word() + "-" + round;
                figures.add(page, arm, checked(browsers.get(arm).visit(page, options.traces(), name), page, arm));
            }
        }
        for (Arm arm : inTurn(List.of(Arm.OURS, Arm.OUTLINE), round)) {
            figures.addInsertions(arm, browsers.get(arm).insertions(INSERTIONS));
        }
    }

    /** Ours must have done its work: what points at nothing is cheap. */
    private static Visit checked(Visit visit, PeerPage page, Arm arm) {
        boolean expected = arm == Arm.OURS && page == PeerPage.SWITCH;
        if (visit.pointed() != expected) {
            throw new IllegalStateException(
                    page + " with " + arm + ": something " + (expected ? "must" : "must not") + " be pointed at");
        }
        return visit;
    }

    private static List<Arm> inTurn(List<Arm> arms, int round) {
        List<Arm> turned = new ArrayList<>(arms);
        Collections.rotate(turned, round);
        return turned;
    }

    private boolean report(Circumstances circumstances) throws IOException {
        String table = PeerTable.of(figures, circumstances);
        System.out.println(table);
        if (options.write()) {
            Section.write(DOCUMENT, "extension", table);
            Files.createDirectories(RESULTS.getParent());
            Files.writeString(RESULTS, PeerJson.of(figures, circumstances));
        }
        return Goal.of(figures, circumstances.bytes()).stream().allMatch(Goal::isMet);
    }
}
