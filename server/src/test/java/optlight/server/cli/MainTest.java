package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MainTest {
    private static final String GOOD = Fixtures.AUTHORED.resolve("good").toString();

    @TempDir
    private Path folder;

    /** What a command left behind. */
    private record Outcome(int exit, String out, String err) {}

    @Test
    void goesFromAKeyToAPublication() throws Exception {
        Outcome keygen = run("keygen", at("key"));
        assertEquals(0, keygen.exit(), keygen.err());
        assertEquals(Files.readString(folder.resolve("key.pub")), keygen.out());

        assertEquals(
                0,
                run("sign", "--key", at("key"), "--in", GOOD, "--out", at("d.env"))
                        .exit());
        Outcome verify = run("verify", "--key", at("key.pub"), at("d.env"));
        assertEquals(0, verify.exit(), verify.err());
        assertTrue(verify.out().contains("3 settings, 0 skipped, texts in de en"), verify.out());

        assertEquals(
                0,
                run("publish", at("d.env"), "--key", at("key.pub"), "--data", at("data"))
                        .exit());
        assertTrue(Files.exists(folder.resolve("data/current")));
    }

    @Test
    void assemblesTheSameBytesForTheSameTime() throws Exception {
        for (String out : List.of("one", "two")) {
            Outcome outcome = run("assemble", "--in", GOOD, "--out", at(out), "--issued", "2026-11-23T00:00:00Z");
            assertEquals(0, outcome.exit(), outcome.err());
            assertEquals("", outcome.out());
        }
        for (String file : List.of("definitions.json", "texts/en.json", "texts/de.json")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("two").resolve(file)),
                    file);
        }
    }

    @Test
    void lintsToStandardOutAndCounts() {
        Outcome good = run("lint", GOOD);
        assertEquals(0, good.exit());
        assertEquals("", good.out());
        Path faulty = folder.resolve("faulty");
        Outcome bad = run("lint", copy("member-misspelt", faulty));
        assertEquals(1, bad.exit());
        assertEquals(4, bad.out().lines().count());
        assertTrue(bad.err().contains("4 problems"), bad.err());
    }

    @Test
    void signsNothingThatHasFaults() {
        run("keygen", at("key"));
        Outcome sign = run(
                "sign",
                "--key",
                at("key"),
                "--in",
                copy("rows-share-a-name", folder.resolve("f")),
                "--out",
                at("d.env"));
        assertEquals(1, sign.exit());
        assertTrue(sign.err().contains("must not share a name"), sign.err());
        assertFalse(Files.exists(folder.resolve("d.env")));
    }

    @Test
    void announcesASuccessorThatThenRevokesTheKey() throws Exception {
        String first = run("keygen", at("first")).out().trim();
        String second = run("keygen", at("second")).out().trim();
        String firstId = first.split(" ", -1)[1];
        String secondId = second.split(" ", -1)[1];
        String authored = copy("good", folder.resolve("authored"));
        Path keys = folder.resolve("authored/keys.json");

        Files.writeString(keys, "{\"trusted\": [\"" + second + "\"]}");
        assertEquals(
                0,
                run("sign", "--key", at("first"), "--in", authored, "--out", at("a.env"))
                        .exit());
        Outcome announced = run("verify", "--key", at("first.pub"), at("a.env"));
        assertTrue(
                announced.out().contains("key " + firstId + " as entered\nkey " + secondId + " announced\n"),
                announced.out());
        assertEquals("", run("diff", at("a.env"), authored).out());

        Files.writeString(keys, "{\"trusted\": [\"" + second + "\"], \"revoked\": [\"" + firstId + "\"]}");
        Outcome own = run("sign", "--key", at("first"), "--in", authored, "--out", at("b.env"));
        assertEquals(1, own.exit());
        assertTrue(own.err().contains("keys must not revoke " + firstId + ", which signed this"), own.err());
        assertFalse(Files.exists(folder.resolve("b.env")));
        assertEquals(
                0,
                run("sign", "--key", at("second"), "--in", authored, "--out", at("b.env"))
                        .exit());
        assertTrue(run("diff", at("a.env"), at("b.env")).out().contains("+ revoked key " + firstId), "diff");
        Outcome revoked = run("verify", "--key", at("second.pub"), at("b.env"));
        assertTrue(
                revoked.out().contains("key " + secondId + " as entered\nkey " + firstId + " revoked\n"),
                revoked.out());
    }

    @Test
    void verifiesNothingThatWasChanged() throws Exception {
        run("keygen", at("key"));
        run("sign", "--key", at("key"), "--in", GOOD, "--out", at("d.env"));
        byte[] bytes = Files.readAllBytes(folder.resolve("d.env"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("d.env"), bytes);
        Outcome verify = run("verify", "--key", at("key.pub"), at("d.env"));
        assertEquals(1, verify.exit());
        assertTrue(verify.err().contains("BAD_SIGNATURE"), verify.err());
    }

    @Test
    void publishesNothingOlderAndNothingIncomplete() throws Exception {
        run("keygen", at("key"));
        run("sign", "--key", at("key"), "--in", GOOD, "--out", at("new/d.env"), "--serial", "9");
        run("sign", "--key", at("key"), "--in", GOOD, "--out", at("old/d.env"), "--serial", "8");
        assertEquals(
                0,
                run("publish", at("new/d.env"), "--key", at("key.pub"), "--data", at("data"))
                        .exit());
        Outcome older = run("publish", at("old/d.env"), "--key", at("key.pub"), "--data", at("data"));
        assertEquals(1, older.exit());
        assertTrue(older.err().contains("serial 8 is lower than 9"), older.err());

        Files.move(folder.resolve("new/texts"), folder.resolve("elsewhere"));
        Outcome incomplete = run("publish", at("new/d.env"), "--key", at("key.pub"), "--data", at("data2"));
        assertEquals(2, incomplete.exit());
        assertTrue(
                incomplete.err().contains("there is no " + at("new/texts") + ": bring the folder"), incomplete.err());
        assertFalse(Files.exists(folder.resolve("data2/current")));
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertMisuse(
                    "cannot listen on 127.0.0.1 port " + taken.getLocalPort(),
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--data",
                    at("data"));
        }
    }

    @Test
    void servesUntilItIsTerminated() throws Exception {
        run("keygen", at("key"));
        run("sign", "--key", at("key"), "--in", GOOD, "--out", at("d.env"));
        run("publish", at("d.env"), "--key", at("key.pub"), "--data", at("data"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        at("data"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            List<String> lines = new ArrayList<>();
            try (var out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.add(out.readLine());
                var answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(lines.get(0) + "/v1/definitions"))
                                        .build(),
                                BodyHandlers.ofByteArray());
                assertArrayEquals(Files.readAllBytes(folder.resolve("d.env")), answer.body());
                // Not destroy(): that would close the stream too.
                process.toHandle().destroy();
                out.lines().forEach(lines::add);
            }
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(1, lines.size(), lines.toString());
            assertFalse(Files.readString(folder.resolve("err")).contains("Exception"));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertMisuse(String message, String... args) {
        Outcome outcome = run(args);
        assertEquals(2, outcome.exit(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(message), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    private static Outcome run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static String copy(String fault, Path to) {
        try {
            Fixtures.copy("good", to);
            Fixtures.copy(fault, to);
            return to.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
