package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.store.DataFolder;
import optlight.server.trust.SigningKey;
import optlight.trust.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** rollback, fsck and export. */
class PublishingCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void publishTwo() throws Exception {
        String other = folder.resolve("other").toString();
        Fixtures.copy("good", Path.of(other));
        Path english = Path.of(other, "texts/en.json");
        Files.writeString(english, Files.readString(english).replace("\"Research\"", "\"Science\""));
        assertEquals(0, run("keygen", at("key")));
        sign("1", Fixtures.AUTHORED.resolve("good").toString(), "100");
        sign("2", other, "200");
        forget();
    }

    @Test
    void rollbackBringsTheOldGuidanceBackUnderAHigherSerialAndAFreshDate() throws Exception {
        Instant before = Instant.now();
        assertEquals(0, run("rollback", "100", "--key", at("key"), "--data", at("data"), "--expires-days", "30"));
        assertEquals("", out.toString());
        ObjectNode first = document(folder.resolve("data/definitions/100.env"));
        ObjectNode now = document(current());
        long serial = now.get("serial").longValue();
        assertTrue(serial >= before.getEpochSecond(), "as sign does");
        assertEquals(
                "published serial " + serial + ", with the guidance of 100, in " + at("data") + "\n", err.toString());
        Instant issued = Instant.parse(now.get("issued").textValue());
        assertFalse(issued.isBefore(before.minusSeconds(1)));
        assertEquals(
                issued.plusSeconds(30 * 86_400L),
                Instant.parse(now.get("expires").textValue()));
        List<String> members = List.of("serial", "issued", "expires");
        assertEquals(first.remove(members), now.remove(members), "everything else is as it was");
        assertEquals(0, run("verify", "--key", at("key.pub"), current().toString()), err.toString());
        assertEquals(0, run("fsck", "--data", at("data")), out.toString());
        assertTrue(Files.readString(folder.resolve("data/audit.log")).contains("\"verb\":\"rollback\""));
    }

    /** Who has not asked in between would go on believing a stolen key. */
    @Test
    void rollbackTakesNoRevocationBack() throws Exception {
        String stolen = SigningKey.generate().trusted().id();
        Files.writeString(folder.resolve("other/keys.json"), "{\"revoked\": [\"" + stolen + "\"]}");
        sign("3", at("other"), "300");
        forget();
        assertEquals(0, run("rollback", "100", "--key", at("key"), "--data", at("data")), err.toString());
        ObjectNode now = document(current());
        assertEquals(document(folder.resolve("data/definitions/300.env")).get("keys"), now.get("keys"));
        assertEquals(stolen, now.at("/keys/revoked/0").textValue());
    }

    @Test
    void rollbackGoesBeyondASerialThatIsAheadOfTheClock() throws Exception {
        sign("3", Fixtures.AUTHORED.resolve("good").toString(), "9000000000");
        forget();
        assertEquals(0, run("rollback", "200", "--key", at("key"), "--data", at("data")), err.toString());
        assertEquals(9_000_000_001L, document(current()).get("serial").longValue());
    }

    /** A log that is older than what was published: nothing that members may have is deleted. */
    @Test
    void afterARestoredBackupTheNextPublishDeletesNothing() throws Exception {
        Path data = folder.resolve("data");
        byte[] log = Files.readAllBytes(data.resolve("audit.log"));
        byte[] pointer = Files.readAllBytes(data.resolve("current"));
        sign("3", at("other"), "300");
        sign("4", at("other"), "400");
        byte[] published = Files.readAllBytes(data.resolve("definitions/300.env"));
        Files.write(data.resolve("audit.log"), log);
        Files.write(data.resolve("current"), pointer);
        sign("5", at("other"), "500");
        assertArrayEquals(published, Files.readAllBytes(data.resolve("aside/300.env")));
        assertTrue(Files.exists(data.resolve("aside/400.env")));
        forget();
        assertEquals(0, run("fsck", "--data", at("data")), out.toString());
    }

    /** Members may have what was put aside: a lower serial, or the same with other contents, would reach none of them. */
    @Test
    void afterARestoredBackupNoSerialIsPublishedThatMembersMayHave() throws Exception {
        Path data = folder.resolve("data");
        byte[] log = Files.readAllBytes(data.resolve("audit.log"));
        byte[] pointer = Files.readAllBytes(data.resolve("current"));
        sign("3", at("other"), "300");
        sign("4", at("other"), "400");
        Files.write(data.resolve("audit.log"), log);
        Files.write(data.resolve("current"), pointer);
        assertRefusesWhatMembersMayHave("definitions/400.env");
        assertEquals(0, run("fsck", "--data", at("data"), "--repair"), err.toString());
        assertRefusesWhatMembersMayHave("aside/400.env");
        assertArrayEquals(pointer, Files.readAllBytes(data.resolve("current")));
        assertArrayEquals(log, Files.readAllBytes(data.resolve("audit.log")));
        assertEquals(0, run("publish", at("4/d.env"), "--key", at("key.pub"), "--data", at("data")), "the same again");
        assertEquals(0, run("fsck", "--data", at("data")), out.toString());
    }

    private void assertRefusesWhatMembersMayHave(String file) {
        String good = Fixtures.AUTHORED.resolve("good").toString();
        for (String serial : List.of("300", "400")) {
            String renamed = at(serial + "-again/d.env");
            assertEquals(0, run("sign", "--key", at("key"), "--in", good, "--out", renamed, "--serial", serial));
            forget();
            assertEquals(1, run("publish", renamed, "--key", at("key.pub"), "--data", at("data")));
            String message = "serial " + serial + " must be higher than 400, which members may have: "
                    + folder.resolve("data").resolve(file) + " is not in the audit log";
            assertTrue(err.toString().contains(message), err.toString());
        }
    }

    @Test
    void rollbackGoesBeyondWhatWasPutAside() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("aside"));
        Files.copy(folder.resolve("2/d.env"), data.resolve("aside/9000000000.env"));
        assertEquals(0, run("rollback", "100", "--key", at("key"), "--data", at("data")), err.toString());
        assertEquals(9_000_000_001L, document(current()).get("serial").longValue());
    }

    /** Whether it is named or announced: members do not believe it any more, whoever says it again. */
    @Test
    void nothingIsPublishedThatIsSignedWithARevokedKey() throws Exception {
        assertEquals(0, run("keygen", at("next")));
        String next = Files.readString(folder.resolve("next.pub")).strip();
        String id = SigningKey.load(folder.resolve("key")).trusted().id();
        Path keys = folder.resolve("other/keys.json");
        Files.writeString(keys, "{\"trusted\": [\"" + next + "\"]}");
        sign("3", at("other"), "300");
        Files.writeString(keys, "{\"trusted\": [\"" + next + "\"], \"revoked\": [\"" + id + "\"]}");
        assertEquals(
                0, run("sign", "--key", at("next"), "--in", at("other"), "--out", at("4/d.env"), "--serial", "400"));
        assertEquals(0, run("publish", at("4/d.env"), "--data", at("data")), err.toString());
        // Says nothing of the revocation, which holds all the same, and announces the revoked key.
        String again = Files.readString(folder.resolve("key.pub")).strip();
        Files.writeString(keys, "{\"trusted\": [\"" + again + "\"]}");
        assertEquals(
                0, run("sign", "--key", at("next"), "--in", at("other"), "--out", at("5/d.env"), "--serial", "500"));
        assertEquals(0, run("publish", at("5/d.env"), "--key", at("next.pub"), "--data", at("data")), err.toString());
        assertEquals(
                0, run("sign", "--key", at("key"), "--in", at("other"), "--out", at("6/d.env"), "--serial", "600"));
        String refusal = "not published, clients would refuse it: its key " + id + " was revoked by serial 400";
        for (List<String> key : List.of(List.<String>of(), List.of("--key", at("key.pub")))) {
            List<String> command = new ArrayList<>(List.of("publish", at("6/d.env"), "--data", at("data")));
            command.addAll(key);
            forget();
            assertEquals(1, run(command.toArray(new String[0])), "an empty folder would take it");
            assertTrue(err.toString().contains(refusal), err.toString());
        }
        forget();
        assertEquals(
                1, run("rollback", "100", "--key", at("key"), "--data", at("data"), "--signed-by", at("next.pub")));
        assertTrue(err.toString().contains(refusal), err.toString());
        assertEquals(List.of(100L, 200L, 300L, 400L, 500L), new DataFolder(folder.resolve("data")).publishedSerials());
    }

    @Test
    void publishKnowsTheKeysThatAreAnnounced() throws Exception {
        assertEquals(2, run("publish", at("2/d.env"), "--data", at("data")), "none is");
        assertEquals(0, run("keygen", at("next")));
        Files.writeString(
                folder.resolve("other/keys.json"),
                "{\"trusted\": [\""
                        + Files.readString(folder.resolve("next.pub")).strip() + "\"]}");
        sign("3", at("other"), "300");
        assertEquals(
                0, run("sign", "--key", at("next"), "--in", at("other"), "--out", at("n/d.env"), "--serial", "400"));
        assertEquals(0, run("publish", at("n/d.env"), "--data", at("data")), err.toString());
        assertEquals(
                0, run("sign", "--key", at("key"), "--in", at("other"), "--out", at("o/d.env"), "--serial", "500"));
        forget();
        assertEquals(2, run("publish", at("o/d.env"), "--data", at("data")));
        assertTrue(err.toString().contains("; name the key that has signed it with --key"), err.toString());
        assertEquals(List.of(100L, 200L, 300L, 400L), new DataFolder(folder.resolve("data")).publishedSerials());
    }

    @Test
    void rollbackCanLeaveThePublishingToTheServer() throws Exception {
        byte[] pointer = Files.readAllBytes(folder.resolve("data/current"));
        assertEquals(
                0,
                run("rollback", "100", "--key", at("key"), "--data", at("data"), "--out", at("back/d.env")),
                err.toString());
        assertArrayEquals(pointer, Files.readAllBytes(folder.resolve("data/current")));
        assertEquals(0, run("publish", at("back/d.env"), "--key", at("key.pub"), "--data", at("data")), err.toString());
        assertArrayEquals(Files.readAllBytes(folder.resolve("back/d.env")), Files.readAllBytes(current()));
    }

    @Test
    void rollbackLendsItsSignatureToNobodyWhoCanWriteToTheServersDisk() throws Exception {
        assertEquals(0, run("keygen", at("thief")));
        assertEquals(
                0, run("sign", "--key", at("thief"), "--in", at("other"), "--out", at("t.env"), "--serial", "300"));
        assertEquals(0, run("publish", at("t.env"), "--key", at("thief.pub"), "--data", at("data")));
        forget();
        assertEquals(1, run("rollback", "300", "--key", at("key"), "--data", at("data")));
        assertTrue(err.toString().contains("serial 300 is not signed by"), err.toString());
        assertTrue(err.toString().contains("--signed-by"), err.toString());
        assertEquals(List.of(100L, 200L, 300L), new DataFolder(folder.resolve("data")).publishedSerials());
        assertEquals(
                0,
                run("rollback", "300", "--key", at("key"), "--data", at("data"), "--signed-by", at("thief.pub")),
                err.toString());
    }

    @Test
    void rollbackBringsNothingBackThatIsDamaged() throws Exception {
        Path envelope = folder.resolve("data/definitions/100.env");
        byte[] whole = Files.readAllBytes(envelope);
        Files.write(envelope, Arrays.copyOf(whole, whole.length - 1));
        assertEquals(1, run("rollback", "100", "--key", at("key"), "--data", at("data")));
        assertTrue(err.toString().contains("serial 100 cannot be brought back: "), err.toString());
        Files.delete(envelope);
        forget();
        assertEquals(1, run("rollback", "100", "--key", at("key"), "--data", at("data")));
        assertTrue(err.toString().contains("there is no " + envelope), err.toString());
    }

    @Test
    void fsckNamesEveryFaultAndItsCure() throws Exception {
        assertEquals(0, run("fsck", "--data", at("data")));
        assertEquals("", out.toString());
        assertEquals("nothing to put right\n", err.toString());
        Path data = folder.resolve("data");
        Path envelope = data.resolve("definitions/100.env");
        Files.writeString(envelope, "<html>");
        Files.copy(data.resolve("definitions/200.env"), data.resolve("definitions/150.env"));
        Files.copy(data.resolve("definitions/200.env"), data.resolve("definitions/300.env"));
        Files.writeString(data.resolve("definitions/new.env"), "");
        Files.writeString(data.resolve("texts/.x.draft"), "");
        Files.writeString(data.resolve("audit.log"), Files.readString(data.resolve("audit.log")) + "{");
        Files.writeString(data.resolve("current"), "200");
        assertEquals(1, run("fsck", "--data", at("data")));
        String mend = "the next publish puts it right, and so does fsck --repair\n";
        assertEquals(
                "texts/.x.draft was never published: its writing was broken off; " + mend
                        + "definitions/300.env is not in the audit log: its writing was broken off, or a backup was restored; "
                        + mend
                        + "audit.log ends within a line; " + mend
                        + "current is torn; " + mend
                        + "definitions/100.env is not what was published; put it back from where it was signed or from a"
                        + " backup, if you may want to roll back to it\n"
                        + "definitions/150.env is not in the audit log; somebody has put it there: delete it\n"
                        + "definitions/new.env is not named for a serial; nothing reads it: delete it\n",
                out.toString());
        assertTrue(err.toString().endsWith("7 faults\n"), err.toString());

        forget();
        assertEquals(1, run("fsck", "--data", at("data"), "--repair"));
        assertEquals("""
                repaired: texts/.x.draft taken away
                repaired: definitions/300.env put aside
                repaired: audit.log cut after its last whole line
                repaired: current names serial 200
                3 faults
                """, err.toString());
        Files.delete(data.resolve("definitions/150.env"));
        Files.delete(data.resolve("definitions/new.env"));
        Files.copy(folder.resolve("1/d.env"), envelope, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, run("fsck", "--data", at("data")), out.toString());
    }

    @Test
    void exportWritesWhatIsServedAndRefusesWhatIsDamaged() throws Exception {
        assertEquals(0, run("export", "--to", at("site"), "--data", at("data")), err.toString());
        assertEquals("wrote serial 200 to " + at("site") + "\n", err.toString());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("2/d.env")),
                Files.readAllBytes(folder.resolve("site/v1/definitions")));
        assertTrue(Files.readString(folder.resolve("site/de/settings/research.html"))
                .contains("Science"));
        assertTrue(Files.exists(folder.resolve("site/v1/openapi.json.gz")));
        Files.delete(folder.resolve("data/definitions/200.env"));
        forget();
        assertEquals(1, run("export", "--to", at("site2"), "--data", at("data")));
        assertTrue(err.toString().endsWith("; fsck says what to do\n"), err.toString());
        Files.delete(folder.resolve("data/current"));
        assertEquals(1, run("export", "--to", at("site2"), "--data", at("data")));
        assertFalse(Files.exists(folder.resolve("site2")));
    }

    @Test
    void exportNamesTheHostWherePeopleFindThePages() throws Exception {
        var variables = Map.of("OPTLIGHT_PUBLIC_URL", "https://guidance.example", "OPTLIGHT_DATA", "not for export");
        var printer = new PrintWriter(err);
        assertEquals(0, Main.run(printer, printer, variables, "export", "--to", at("site"), "--data", at("data")));
        String page = Files.readString(folder.resolve("site/de/settings/research.html"));
        assertTrue(page.contains("\"https://guidance.example/de/settings/research\""), page);
        assertEquals(2, Main.run(printer, printer, variables, "export", "--to", at("site")), "--data is still wanted");
    }

    private void sign(String name, String in, String serial) {
        String file = folder.resolve(name).resolve("d.env").toString();
        assertEquals(0, run("sign", "--key", at("key"), "--in", in, "--out", file, "--serial", serial), err.toString());
        assertEquals(0, run("publish", file, "--key", at("key.pub"), "--data", at("data")), err.toString());
    }

    private Path current() throws Exception {
        String serial = Files.readString(folder.resolve("data/current")).split(" ", -1)[0];
        return folder.resolve("data/definitions/" + serial + ".env");
    }

    private static ObjectNode document(Path envelope) throws Exception {
        return (ObjectNode) StrictJson.read(
                Envelope.parse(Files.readAllBytes(envelope)).orElseThrow().payload());
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void forget() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
