package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import optlight.server.authoring.Fixtures;

/** A data folder with serials 100 and 200, by one key, and the commands on it. */
final class PublishedFolder {
    record Outcome(int exit, String out, String err) {}

    private final Path folder;

    PublishedFolder(Path folder) throws IOException {
        this.folder = folder;
        Fixtures.copy("good", folder.resolve("authored"));
        run(0, "keygen DIR/key");
        publish(100);
        Path english = folder.resolve("authored/texts/en.json");
        Files.writeString(english, Files.readString(english).replace("\"Research\"", "\"Science\""));
        publish(200);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path authored() {
        return folder.resolve("authored");
    }

    /** Signs what is authored now, and publishes it. */
    void publish(long serial) {
        sign(serial);
        run(0, "publish DIR/" + serial + "/d.env --key DIR/key.pub --data DIR/data");
    }

    void sign(long serial) {
        run(0, "sign --key DIR/key --in DIR/authored --out DIR/" + serial + "/d.env --serial " + serial);
    }

    /** In the command, and in what comes of it, DIR is the folder. */
    Outcome run(String command) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] args = command.replace("DIR/", folder + "/").split(" ", -1);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(exit, unplaced(out), unplaced(err));
    }

    Outcome run(int exit, String command) {
        Outcome outcome = run(command);
        assertEquals(exit, outcome.exit(), command + ": " + outcome.out() + outcome.err());
        return outcome;
    }

    private String unplaced(StringWriter text) {
        return text.toString().replace(folder + "/", "DIR/");
    }
}
