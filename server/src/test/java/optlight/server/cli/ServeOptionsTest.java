package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ServeOptionsTest {
    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        --port 70000                                   | --port must be 0 to 65535, is 70000
        --port many                                    | --port
        --port 9000 --admin-port 9000                  | --admin-port must be another than port, both are 9000
        --admin-port -1                                | --admin-port must be 0 to 65535, is -1
        --admin-host 0.0.0.0                           | add --admin-port 8485
        --admin-name optlight                          | add --admin-port 8485
        --database jdbc:postgresql://db/optlight       | add --reports
        --trusted-proxy 127.0.0.1                      | add --reports
        --reports --database mysql://db/optlight       | --database must be jdbc:postgresql://HOST/NAME
        --reports --trusted-proxy nginx                | --trusted-proxy must be an address or a range such as 10.0.0.0/8, is nginx
        --reports --trusted-proxy 127.0.0.1,10.0.0.0/x | is 10.0.0.0/x
        --log-level loud                               | --log-level
        --public-url guidance.example                  | --public-url must be where people find the pages, such as https://guidance.example, is guidance.example
        --config optlight.toml                         | Unknown option
        """)
    void saysWhatIsWrongAndWhatWouldBeRight(String options, String message) {
        assertMisuse(message, Map.of(), options.split(" "));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
        OPTLIGHT_PORT          | 70000 | --port must be 0 to 65535, is 70000
        OPTLIGHT_PORT          | many  | the environment variable OPTLIGHT_PORT is wrong
        OPTLIGHT_ADMIN_PORT    | many  | the environment variable OPTLIGHT_ADMIN_PORT is wrong
        OPTLIGHT_REPORTS       | yes   | the environment variable OPTLIGHT_REPORTS is wrong
        OPTLIGHT_PUBLIC_URL    | /x    | --public-url must be where people find the pages
        OPTLIGHT_LOG_LEVEL     | loud  | the environment variable OPTLIGHT_LOG_LEVEL is wrong
        OPTLIGHT_ADMIN_HOST    | ::1   | add --admin-port 8485
        OPTLIGHT_DATABASE      | x     | add --reports
        OPTLIGHT_PROT          | 9000  | OPTLIGHT_PROT is none of OPTLIGHT_ADMIN_HOST, OPTLIGHT_ADMIN_NAME
        OPTLIGHT_HELP          | true  | OPTLIGHT_HELP is none of
        """)
    void readsTheEnvironmentAndBlamesIt(String name, String value, String message) {
        assertMisuse(message, Map.of(name, value));
    }

    @Test
    void prefersWhatIsGivenToTheEnvironment() {
        assertMisuse("is 70001", Map.of("OPTLIGHT_PORT", "70000"), "--port", "70001");
        Outcome outcome = run(Map.of("OPTLIGHT_PORT", "70000"), "--port", "many");
        assertFalse(outcome.err().contains("OPTLIGHT_PORT"), outcome.err());
    }

    @Test
    void leavesTheEnvironmentOfOtherProgramsAlone() {
        assertMisuse("is 70000", Map.of("PORT", "1", "OPTLIGHTLY", "x", "PATH", "/bin"), "--port", "70000");
    }

    @Test
    void saysThatTheAdminPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertMisuse(
                    "on 127.0.0.1 port " + port,
                    Map.of(),
                    "--port",
                    "0",
                    "--admin-port",
                    port,
                    "--data",
                    folder.toString());
        }
    }

    @Test
    void saysThatTheDataFolderIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertMisuse("--data must be a folder", Map.of(), "--data", file.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTLIGHT_ADMIN_PORT",
                "--admin-port",
                "--reports",
                "--database",
                "--trusted-proxy",
                "--log-level",
                "8484",
                "docs/operating.md",
                "optlight serve --data"
            })
    void teachesInItsHelp(String words) {
        Outcome help = run(Map.of(), "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains(words), help.out());
    }

    private static void assertMisuse(String message, Map<String, String> environment, String... options) {
        Outcome outcome = run(environment, options);
        assertEquals(2, outcome.exit(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(message), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    private static Outcome run(Map<String, String> environment, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "serve";
        System.arraycopy(options, 0, args, 1, options.length);
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), environment, args);
        return new Outcome(exit, out.toString(), err.toString());
    }
}
