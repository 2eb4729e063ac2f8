package optlight.server.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import optlight.server.Server;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Entry point of {@code optlight.jar}: the commands, and what their failures look like. */
@Command(
        name = "optlight",
        description = "Helps to write Optlight's definitions; checks, signs, publishes and serves them.",
        mixinStandardHelpOptions = true,
        version = "optlight " + Server.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Done, and nothing is wrong.",
            "1:Something is wrong with what was looked at, or with what is in the data folder.",
            "2:The command is wrong as it was given, or the system does not let it: nothing has been changed."
        },
        subcommands = {
            Keygen.class,
            LintFolder.class,
            NewSetting.class,
            Stamp.class,
            Stale.class,
            Links.class,
            Diff.class,
            Check.class,
            Document.class,
            Assemble.class,
            Sign.class,
            Verify.class,
            Publish.class,
            Rollback.class,
            Fsck.class,
            Export.class
            // serve, which reads the environment, is added below; export reads one variable of it.
        })
public final class Main {
    /** What was asked for has been done, and nothing is wrong. */
    static final int FINE = 0;

    /**
     * Something is wrong with what was looked at; or what is in the data folder does not allow it, where a new one would.
     */
    static final int FINDINGS = 1;

    /** The command cannot be carried out as it was given: not with any data folder, or not on this disk or network. */
    static final int MISUSE = 2;

    /** Chatty when they start. Held here, because java.util.logging forgets loggers that nobody holds. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

    private Main() {}

    public static void main(String[] args) {
        // Names in definitions are of every script, whatever the terminal's locale.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
        System.exit(run(out, err, System.getenv(), args));
    }

    /** Runs one command in an empty environment. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Map.of(), args);
    }

    /** Runs one command; data goes to {@code out}, messages to {@code err}. */
    static int run(PrintWriter out, PrintWriter err, Map<String, String> variables, String... args) {
        return program(variables)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, commandLine, parsed) -> Failure.report(e, err))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    /** The whole command line, before it is carried out. */
    static CommandLine program(Map<String, String> variables) {
        var environment = new Environment(variables);
        var serve = new CommandLine(new Serve(environment));
        var program = new CommandLine(new Main()).addSubcommand(serve).setCaseInsensitiveEnumValuesAllowed(true);
        environment.provideFor(serve, program);
        program.getSubcommands()
                .get("export")
                .setDefaultValueProvider(option -> option instanceof OptionSpec given
                                && given.longestName().equals(PublicUrlOption.NAME)
                        ? environment.defaultValue(option)
                        : null);
        return program;
    }
}
