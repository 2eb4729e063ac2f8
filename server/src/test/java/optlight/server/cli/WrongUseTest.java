package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import optlight.server.store.SignedEdition;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

/** Every command, used wrongly: it says what is wrong and what would be right, answers 2, and has changed nothing. */
class WrongUseTest {
    @TempDir
    private static Path folder;

    private record Outcome(int exit, String out, String err) {}

    @BeforeAll
    static void fillTheFolder() throws Exception {
        Fixtures.copy("good", folder.resolve("authored"));
        Files.writeString(folder.resolve("file"), "x");
        Files.writeString(folder.resolve("page.html"), "<p>x");
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(0, run("keygen DIR/key").exit());
        assertEquals(
                0,
                run("sign --key DIR/key --in DIR/authored --out DIR/d.env --serial 100")
                        .exit());
        assertEquals(
                0, run("publish DIR/d.env --key DIR/key.pub --data DIR/data").exit());
        assertEquals(0, run("keygen DIR/other").exit());
        byte[] forged = Files.readAllBytes(folder.resolve("d.env"));
        // Within the signature, which is the third word.
        forged[40] = (byte) (forged[40] == 'A' ? 'B' : 'A');
        Files.write(folder.resolve("forged.env"), forged);
        var past = Edition.issuedAt(Instant.parse("2025-01-01T00:00:00Z")).withSerial(300);
        SignedEdition.sign(
                        AuthoredFolder.read(folder.resolve("authored")).assemble(past),
                        SigningKey.load(folder.resolve("key")))
                .write(folder.resolve("expired.env"));
        assertEquals(0, run("assemble --in DIR/authored --out DIR/assembled").exit());
        Files.createSymbolicLink(folder.resolve("data-link"), folder.resolve("data"));
        Files.createSymbolicLink(folder.resolve("authored-link"), folder.resolve("authored"));
        Fixtures.copy("good", folder.resolve("src/definitions"));
        Files.createDirectories(folder.resolve("others-own/within"));
        assertEquals(0, run("export --to DIR/public --data DIR/data").exit());
        Files.createDirectories(folder.resolve("begun/definitions"));
        Files.createDirectories(folder.resolve("alone"));
        Files.copy(folder.resolve("d.env"), folder.resolve("alone/d.env"));
        Files.createDirectories(folder.resolve("parted/texts"));
        Files.copy(folder.resolve("d.env"), folder.resolve("parted/d.env"));
    }

    /** In the message, DIR is the folder, and ... is whatever. */
    @ParameterizedTest(name = "optlight {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # command                                        | message
        publsh DIR/d.env                                 | Unmatched arguments from index 0: 'publsh'...Did you mean: optlight publish
        --loud                                           | Unknown option: '--loud'

        keygen                                           | Missing required parameter: 'FILE'...Usage: optlight keygen
        keygen DIR/key                                   | DIR/key.pub is already there and is left as it is
        keygen DIR/nowhere/key                           | there is no DIR/nowhere
        keygen DIR/empty                                 | FILE must be a file, but DIR/empty is a folder
        keygen DIR/a DIR/b                               | Unmatched argument at index 2: 'DIR/b'...Usage: optlight keygen

        lint DIR/file                                    | DIR/file is not a folder
        lint DIR/nowhere                                 | DIR/nowhere is not a folder
        lint DIR/authored --loud                         | Unknown option: '--loud'...Usage: optlight lint
        lint DIR/authored DIR/authored                   | Unmatched argument at index 2: 'DIR/authored'

        new-setting                                      | Missing required parameter: 'ID'...--category=CATEGORY --tier=TIER
        new-setting dark --category privacy              | Missing required option: '--tier=TIER'
        new-setting Dark --category privacy --tier info DIR/authored | id must be 2 to 40 of a-z, 0-9 and -, is "Dark"
        new-setting dark --category x --tier info DIR/authored | category must be one of privacy
        new-setting dark --category privacy --tier x DIR/authored | --tier must be one of core
        new-setting dark --category privacy --tier info DIR/file | DIR must be a folder, but DIR/file is a file

        stamp DIR/authored                               | Missing required option: '--language=LANGUAGE'
        stamp DIR/authored --language en                 | --language must be a translation's
        stamp DIR/authored --language German             | --language must be a language such as en or zh-tw, is "German"
        stamp DIR/file --language de                     | DIR must be a folder, but DIR/file is a file
        stamp DIR/authored --language nl                 | there is no DIR/authored/texts/nl.json

        stale DIR/authored --days soon                   | Invalid value for option '--days': 'soon' is not an int
        stale DIR/authored --days -1                     | --days must be 0 or more, is -1
        stale DIR/file                                   | DIR/file is not a folder

        links DIR/nowhere                                | DIR/nowhere is not a folder
        links --days 3                                   | Unknown option: '--days'

        diff DIR/authored                                | Missing required parameter: 'AFTER'
        diff DIR/authored DIR/nowhere                    | there is no DIR/nowhere
        diff DIR/file DIR/authored                       | DIR/file is not JSON

        check                                            | check takes --url URL PAGE.html, or --batch LIST.jsonl
        check DIR/page.html                              | check takes --url URL PAGE.html, or --batch LIST.jsonl
        check --url https://www.linkedin.com/ DIR/nowhere.html | DIR/nowhere.html
        check --url settings DIR/page.html               | DIR/page.html:
        check --batch DIR/nowhere.jsonl                  | there is no DIR/nowhere.jsonl
        check --url https://www.linkedin.com/ --batch DIR/file DIR/page.html | check takes --url URL PAGE.html, or --batch
        check --url https://www.linkedin.com/ DIR/page.html --json --explain | --explain is text about one page
        check --url https://www.linkedin.com/ DIR/page.html --definitions DIR/file | DIR/file is not JSON
        check --url https://www.linkedin.com/ DIR/page.html --wanted x | --wanted must be a setting of the definitions, is x

        document DIR/authored                            | Missing required option: '--out=DIR'
        document DIR/authored --out DIR/file             | --out must be a folder, but DIR/file is a file
        document DIR/nowhere --out DIR/docs              | DIR/nowhere is not a folder

        assemble --in DIR/authored                       | Missing required option: '--out=DIR'
        assemble --in DIR/authored --out DIR/o --issued yesterday | --issued must be a time such as 2026-11-23T00:00:00Z, is yesterday
        assemble --in DIR/authored --out DIR/o --serial 0 | serial must be 1 to 9007199254740991, is 0
        assemble --in DIR/authored --out DIR/authored    | --out must be outside of the authored folder
        assemble --in DIR/authored --out DIR/file        | --out must be a folder, but DIR/file is a file

        sign --in DIR/authored --out DIR/s.env           | Missing required option: '--key=FILE'
        sign --key DIR/nowhere --in DIR/authored --out DIR/s.env | there is no DIR/nowhere
        sign --key DIR/empty --in DIR/authored --out DIR/s.env | --key must be a file, but DIR/empty is a folder
        sign --key DIR/key.pub --in DIR/authored --out DIR/s.env | DIR/key.pub is not a private key made by keygen
        sign --key DIR/key --in DIR/nowhere --out DIR/s.env | DIR/nowhere is not a folder
        sign --key DIR/key --in DIR/authored --out DIR/empty | --out must be a file, but DIR/empty is a folder
        sign --key DIR/key --in DIR/authored --out DIR/key | --out must not be the key, which would be overwritten
        sign --key DIR/key --in DIR/authored --out DIR/key.pub | --out must not be the key, which would be overwritten
        sign --key DIR/key --in DIR/authored --out DIR/s.env --serial 0 | serial must be 1 to 9007199254740991, is 0
        sign --key DIR/key --in DIR/authored --out DIR/s.env --serial -3 | serial must be 1 to 9007199254740991, is -3
        sign --key DIR/key --in DIR/authored --out DIR/s.env --expires-days 0 | --expires-days must be 1 to 730, is 0
        sign --key DIR/key --in DIR/authored --out DIR/s.env --expires-days 2147483647 | --expires-days must be 1 to 730

        verify DIR/d.env                                 | Missing required option: '--key=PUB'
        verify --key DIR/key.pub                         | Missing required parameter: 'FILE'
        verify --key DIR/key DIR/d.env                   | DIR/key is not a public key made by keygen
        verify --key DIR/nowhere DIR/d.env               | there is no DIR/nowhere
        verify --key DIR/key.pub DIR/nowhere             | there is no DIR/nowhere
        verify --key DIR/key.pub DIR/empty               | FILE must be a file, but DIR/empty is a folder
        verify --key DIR/empty DIR/d.env                 | --key must be a file, but DIR/empty is a folder

        publish DIR/d.env                                | Missing required option: '--data=DIR'
        publish DIR/d.env --data DIR/data                | nothing in DIR/data says by which key FILE must be signed: add --key PUB
        publish DIR/d.env --key DIR/file --data DIR/data | DIR/file is not a public key made by keygen
        publish DIR/d.env --key DIR/other.pub --data DIR/data | not published, clients would refuse DIR/d.env: UNKNOWN_KEY
        publish DIR/forged.env --key DIR/key.pub --data DIR/data | not published, clients would refuse DIR/forged.env: BAD_SIGNATURE
        publish DIR/expired.env --key DIR/key.pub --data DIR/data | not published, clients would refuse DIR/expired.env: EXPIRED; sign it again
        sign --key DIR/key --in DIR/authored --out DIR/authored/d.env | --out must be outside of the authored folder
        sign --key DIR/key --in DIR/authored --out DIR/authored-link/new/d.env | --out must be outside of the authored folder
        sign --key DIR/key --in DIR/authored-link --out DIR/authored/d.env | --out must be outside of the authored folder
        serve --host no-such-host.invalid --data DIR/new | no such address is known
        publish DIR/alone/d.env --key DIR/key.pub --data DIR/data | not published: DIR/alone/d.env: ...there is no DIR/alone/texts: bring the folder that sign wrote
        publish DIR/parted/d.env --key DIR/key.pub --data DIR/data | are missing: ...bring the envelope and its texts just as sign wrote them
        publish DIR/page.html --key DIR/key.pub --data DIR/data | not published: DIR/page.html: this is not an envelope
        publish --data DIR/data                          | Missing required parameter: 'FILE'
        publish DIR/nowhere.env --data DIR/data          | there is no DIR/nowhere.env
        publish DIR/empty --data DIR/data                | FILE must be a file, but DIR/empty is a folder
        publish DIR/d.env --key DIR/key.pub --data DIR/authored | --data must be new, empty, or a folder that publish has written to; DIR/authored holds something else
        publish DIR/d.env --data DIR/file                | --data must be a folder, but DIR/file is a file
        publish DIR/d.env --data DIR/file/data           | DIR/file
        publish DIR/d.env --key DIR/key.pub --data DIR/authored-link | --data must be new, empty, or a folder that publish
        publish DIR/d.env --key DIR/key.pub --data DIR/public | --data must be new, empty, or a folder that publish has written to; DIR/public holds something else
        publish DIR/d.env --key DIR/key.pub --data DIR/src | DIR/src holds something else
        publish DIR/d.env --key DIR/key.pub --data DIR/others-own | DIR/others-own holds something else
        publish DIR/d.env --key DIR/key.pub --data DIR/  | holds something else

        rollback --key DIR/key --data DIR/data           | Missing required parameter: 'SERIAL'
        rollback 100 --data DIR/data                     | Missing required option: '--key=FILE'
        rollback 100 --key DIR/key                       | Missing required option: '--data=DIR'
        rollback first --key DIR/key --data DIR/data     | Invalid value for positional parameter at index 0 (SERIAL): 'first' is not a long
        publish DIR/d.env --data=                        | --data must be a folder, but is empty
        rollback 99 --key DIR/key --data DIR/data        | SERIAL must be one that was published in DIR/data, is 99; these were: 100
        rollback 100 --key DIR/key.pub --data DIR/data   | DIR/key.pub is not a private key made by keygen
        rollback 100 --key DIR/key --data DIR/nowhere    | --data must be a folder, but DIR/nowhere is not there
        rollback 100 --key DIR/key --data DIR/begun      | SERIAL must be one that was published in DIR/begun, where nothing has been published
        rollback 100 --key DIR/key --data DIR/empty      | --data must be a folder that publish has written to
        rollback 100 --key DIR/key --data DIR/data --expires-days 0 | --expires-days must be 1 to 730, is 0
        rollback 100 --key DIR/key --data DIR/data --signed-by DIR/key | DIR/key is not a public key made by keygen
        rollback 100 --key DIR/key --data DIR/data --signed-by DIR/nowhere | there is no DIR/nowhere
        rollback 100 --key DIR/key --data DIR/data --out DIR/key | --out must not be the key
        rollback 100 --key DIR/key --data DIR/data --out DIR/empty | --out must be a file, but DIR/empty is a folder

        rollback 100 --key DIR/key --data DIR/data --out DIR/data/current | --out must be outside of the data folder
        rollback 100 --key DIR/key --data DIR/data --out DIR/data-link/d.env | --out must be outside of the data folder

        fsck                                             | Missing required option: '--data=DIR'
        fsck DIR/data                                    | Missing required option: '--data=DIR'
        fsck --data DIR/nowhere                          | --data must be a folder, but DIR/nowhere is not there
        fsck --data DIR/file --repair                    | --data must be a folder, but DIR/file is a file
        fsck --data DIR/src                              | in DIR/src nothing has been published
        fsck --data DIR/empty --repair                   | in DIR/empty nothing has been published

        export --data DIR/data                           | Missing required option: '--to=DIR'
        export --to DIR/site                             | Missing required option: '--data=DIR'
        export --to DIR/file --data DIR/data             | --to must be a folder, but DIR/file is a file
        export --to DIR/site --data DIR/empty            | in DIR/empty nothing has been published
        export --to DIR/site --data DIR/data --public-url x | --public-url must be where people find the pages
        export --to DIR/data --data DIR/data             | --to must be outside of the data folder
        export --to DIR/data/texts --data DIR/data       | --to must be outside of the data folder
        export --to DIR/data-link/site --data DIR/data   | --to must be outside of the data folder, but DIR/data-link/site is in DIR/data
        export --to DIR/data/site --data DIR/data-link   | --to must be outside of the data folder
        export --to DIR/nowhere/../data/site --data DIR/data | --to must be outside of the data folder
        export --to DIR/ --data DIR/data                 | --data must be outside of what is written, but DIR/data is in
        export --to DIR/authored --data DIR/data         | --to must be empty, or hold an earlier export; DIR/authored holds something else

        serve --port many                                | Invalid value for option '--port': 'many' is not an int
        serve --port 70000 --data DIR/data               | --port must be 0 to 65535, is 70000
        serve --port 0 --data DIR/file                   | --data must be a folder, but DIR/file is a file
        serve DIR/data                                   | Unmatched argument at index 1: 'DIR/data'...--data=DIR
        """)
    void isAnsweredWithTwo(String command, String message) throws IOException {
        Map<String, String> before = contents();
        Outcome outcome = run(command);
        assertEquals(2, outcome.exit(), outcome.err());
        assertEquals("", outcome.out());
        int at = 0;
        for (String part : message.replace("DIR/", folder + "/").split("\\.\\.\\.", -1)) {
            at = outcome.err().indexOf(part, at);
            assertTrue(at >= 0, "\"" + part + "\" is not in: " + outcome.err());
        }
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertEquals(before, contents(), "nothing may have changed");
    }

    @Test
    void everyCommandIsInTheTable() throws Exception {
        CsvSource table = WrongUseTest.class
                .getDeclaredMethod("isAnsweredWithTwo", String.class, String.class)
                .getAnnotation(CsvSource.class);
        for (Class<?> each : Main.class.getAnnotation(Command.class).subcommands()) {
            String command = each.getAnnotation(Command.class).name();
            long rows = table.textBlock()
                    .lines()
                    .filter(it -> it.startsWith(command + " "))
                    .count();
            assertTrue(rows >= 2, command + " has " + rows + " rows");
        }
    }

    private static Outcome run(String command) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] args = Stream.of(command.split(" ", -1))
                .map(it -> it.replace("DIR/", folder + "/"))
                .toArray(String[]::new);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.collect(Collectors.toList())) {
                contents.put(file.toString(), Files.isDirectory(file) ? "" : Sha256.hex(Files.readAllBytes(file)));
            }
            return contents;
        }
    }
}
