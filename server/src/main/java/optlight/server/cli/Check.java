package optlight.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.definition.Definitions;
import optlight.locate.Explanation;
import optlight.locate.Locator;
import optlight.saved.SavedElement;
import optlight.server.authoring.Edition;
import optlight.server.check.CheckJson;
import optlight.server.check.CheckedControl;
import optlight.server.check.LocalDefinitions;
import optlight.server.check.PageBatch;
import optlight.server.check.PageCheck;
import optlight.server.check.RoomyThread;
import optlight.server.check.UncheckableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Looks on saved pages for what the extension would look for, and says what it found.",
            "On a setting's own page these are its controls, on a category page the rows of its settings; on other"
                    + " pages there is nothing to find.",
            "Of a group of options, on means that the recommended one is chosen, off that another is.",
            "Exit code: 1 if a control of the page's own setting was not found, or a line of the list could not be"
                    + " checked; with --json only failures count. 2 if the page or the list cannot be read."
        },
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PAGE.html", arity = "0..1", description = "The saved page.")
    private Path page;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was saved from.")
    private String url;

    @Option(
            names = "--batch",
            paramLabel = "LIST.jsonl",
            description =
                    "Checks many pages instead: a line {\"url\",\"file\"} each, files relative to the list. Prints"
                            + " {\"file\",\"results\"} a line, or {\"file\",\"error\"}.")
    private Path batch;

    @Option(
            names = "--definitions",
            paramLabel = "FILE",
            description = "An authored folder, JSON as assemble writes it, or an envelope, whose signature is not"
                    + " looked at (default: the definitions built in).")
    private Path definitions;

    @Option(
            names = "--wanted",
            paramLabel = "SETTING",
            defaultValue = "",
            description = "Also looks for the next thing to click for this setting, on whatever settings page.")
    private String wanted;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "Also prints, for one page, every candidate with what speaks for and against it.")
    private boolean explain;

    @Override
    public Integer call() throws Exception {
        if (batch == null ? page == null || url == null : page != null || url != null) {
            throw new MisuseException("check takes --url URL PAGE.html, or --batch LIST.jsonl");
        }
        if (explain && (json || batch != null)) {
            throw new MisuseException("--explain is text about one page: it goes with neither --json nor --batch");
        }
        Definitions read = definitions();
        if (!wanted.isEmpty() && read.setting(wanted).isEmpty()) {
            throw new MisuseException("--wanted must be a setting of the definitions, is " + wanted);
        }
        PageCheck check = new PageCheck(read, wanted);
        return RoomyThread.call(batch == null ? () -> checkPage(check) : () -> checkList(check));
    }

    private int checkPage(PageCheck check) {
        List<CheckedControl> controls;
        try {
            controls = check.check(url, page);
        } catch (UncheckableException e) {
            throw new MisuseException(page + ": " + e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(CheckJson.page(controls));
            return Main.FINE;
        }
        controls.forEach(it -> out.println(it.line()));
        if (explain) {
            explain(check, out);
        }
        if (controls.isEmpty()) {
            spec.commandLine().getErr().println("nothing to look for on this page");
        }
        return controls.stream().allMatch(it -> it.link() || it.isFound()) ? Main.FINE : Main.FINDINGS;
    }

    private void explain(PageCheck check, PrintWriter out) {
        try {
            for (Explanation explanation : check.explain(url, page)) {
                Locator locator = explanation.locator();
                out.println();
                out.println(locator.setting() + "/" + locator.control() + ": " + explanation.answer());
                explanation.candidates().forEach(it -> {
                    out.println("  " + ((SavedElement) it.element()).xpath());
                    out.println("    " + it.line());
                });
            }
        } catch (UncheckableException e) {
            throw new MisuseException(page + ": " + e.getMessage());
        }
    }

    private int checkList(PageCheck check) throws IOException {
        int failures = new PageBatch(check, batch).run(spec.commandLine().getOut());
        if (failures > 0) {
            spec.commandLine().getErr().println("lines that could not be checked: " + failures);
        }
        return failures == 0 ? Main.FINE : Main.FINDINGS;
    }

    private Definitions definitions() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        if (definitions == null) {
            return LocalDefinitions.builtIn();
        }
        if (Files.isDirectory(definitions)) {
            byte[] document = LintFolder.requireFaultless(definitions, err)
                    .assemble(Edition.issuedAt(Instant.now()))
                    .document();
            return LocalDefinitions.read(document, definitions.toString());
        }
        Definitions read = LocalDefinitions.fromFile(definitions);
        read.skipped().forEach(it -> err.println("left out: " + it.setting() + ": " + it.reason()));
        return read;
    }
}
