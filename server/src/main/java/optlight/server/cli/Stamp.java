package optlight.server.cli;

import java.util.List;
import java.util.concurrent.Callable;
import optlight.definition.Require;
import optlight.server.authoring.Stamping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "stamp",
        description = {
            "Writes into every entry of a translation the mark of the English as it is now, and lists the entries whose"
                    + " mark has changed.",
            "To be run when these have been translated anew: the mark says that they have."
        },
        mixinStandardHelpOptions = true)
final class Stamp implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuthoredArgument authored;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            required = true,
            description = "The translation's, such as de or pt-br.")
    private String language;

    @Override
    public Integer call() throws Exception {
        Require.language(language, "--language");
        if (language.equals("en")) {
            throw new MisuseException("--language must be a translation's: English is made from nothing");
        }
        Stamping stamping = Stamping.of(GivenPath.folder(authored.folder(), "DIR"), language);
        LintFolder.requireNone(stamping.problems(), spec.commandLine().getErr());
        stamping.write();
        List<String> changed = stamping.changed();
        changed.forEach(spec.commandLine().getOut()::println);
        spec.commandLine()
                .getErr()
                .println(changed.isEmpty() ? "all marks were right" : "new marks: " + changed.size());
        return Main.FINE;
    }
}
