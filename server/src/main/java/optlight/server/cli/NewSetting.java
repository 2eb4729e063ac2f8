package optlight.server.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.definition.Tier;
import optlight.server.authoring.SettingSkeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new-setting",
        description = {
            "Writes the file of a new setting or form with every member, null where something has to be found out, and an"
                    + " English text to fill in.",
            "Afterwards lint tells what is left to do."
        },
        mixinStandardHelpOptions = true)
final class NewSetting implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "2 to 40 of a-z, 0-9 and -; what nothing else is called.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = AuthoredArgument.FOLDER,
            description = "The authored folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            required = true,
            description = "The category whose page lists it; forms for a form of the help pages.")
    private String category;

    @Option(names = "--tier", paramLabel = "TIER", required = true, description = "How much it matters, such as core.")
    private String tier;

    @Override
    public Integer call() throws Exception {
        SettingSkeleton skeleton = SettingSkeleton.of(GivenPath.folder(folder, "DIR"), id, category, tier());
        LintFolder.requireNone(skeleton.problems(), spec.commandLine().getErr());
        skeleton.write();
        spec.commandLine()
                .getErr()
                .println("wrote " + skeleton.file() + " and its entry in texts/en.json; lint tells what is left to do");
        return Main.FINE;
    }

    private Tier tier() {
        List<String> words = Arrays.stream(Tier.values()).map(Tier::word).toList();
        if (!words.contains(tier)) {
            throw new MisuseException("--tier must be one of " + String.join(", ", words) + ", is " + tier);
        }
        return Tier.of(tier, "--tier");
    }
}
