package optlight.server.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.server.store.DataFolder;
import optlight.server.store.Finding;
import optlight.server.store.FolderCheck;
import optlight.server.store.FolderRepair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "fsck",
        description = {
            "Checks every file of a data folder: envelopes, texts, what is served, the audit log. Names each fault and its"
                    + " cure. Signatures are for verify.",
            "Exit code: 1 if there is a fault."
        },
        mixinStandardHelpOptions = true)
final class Fsck implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(
            names = "--repair",
            description =
                    "First takes away what a broken-off publish has left, and if current leads nowhere, lets it name"
                            + " the newest publication that is whole. Changes nothing else.")
    private boolean repair;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        DataFolder folder = data.folder();
        if (repair) {
            FolderRepair.run(folder).forEach(it -> err.println("repaired: " + it));
        }
        List<Finding> findings = FolderCheck.of(folder);
        findings.forEach(spec.commandLine().getOut()::println);
        err.println(
                switch (findings.size()) {
                    case 0 -> "nothing to put right";
                    case 1 -> "1 fault";
                    default -> findings.size() + " faults";
                });
        return findings.isEmpty() ? Main.FINE : Main.FINDINGS;
    }
}
