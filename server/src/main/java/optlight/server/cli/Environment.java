package optlight.server.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options by environment, for services and containers: {@code OPTLIGHT_ADMIN_PORT} is {@code --admin-port} where that is not
 * given.
 */
final class Environment implements IDefaultValueProvider {
    private static final String PREFIX = "OPTLIGHT_";

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Lets one command of a program read its options from the environment, and blames a variable that is wrong. */
    void provideFor(CommandLine command, CommandLine program) {
        command.setDefaultValueProvider(this);
        CommandLine.IParameterExceptionHandler usual = program.getParameterExceptionHandler();
        program.setParameterExceptionHandler((e, args) -> {
            if (e.getCommandLine() == command) {
                nameOf(e.getArgSpec())
                        .filter(name -> variables.containsKey(name) && !isGiven((OptionSpec) e.getArgSpec(), args))
                        .ifPresent(name ->
                                command.getErr().println("optlight: the environment variable " + name + " is wrong:"));
            }
            return usual.handleParseException(e, args);
        });
    }

    /** @throws MisuseException if a variable of ours is none of the command's: misspelt, it would change nothing */
    void requireKnown(CommandSpec spec) {
        List<String> known = namesFor(spec);
        Stream<String> unknown = variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted();
        unknown.findFirst().ifPresent(name -> {
            throw new MisuseException("the environment variable " + name + " is none of " + String.join(", ", known));
        });
    }

    /** The variables that a command reads, sorted. */
    static List<String> namesFor(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(it -> nameOf(it).stream())
                .sorted()
                .toList();
    }

    /** {@code null} if the environment does not say; so picocli wants it. */
    @Override
    public String defaultValue(ArgSpec option) {
        return nameOf(option).map(variables::get).orElse(null);
    }

    private static Optional<String> nameOf(ArgSpec spec) {
        if (!(spec instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return Optional.empty();
        }
        String words = option.longestName().substring(2).replace('-', '_');
        return Optional.of(PREFIX + words.toUpperCase(Locale.ROOT));
    }

    private static boolean isGiven(OptionSpec option, String[] args) {
        return Stream.of(args)
                .anyMatch(arg ->
                        Stream.of(option.names()).anyMatch(name -> arg.equals(name) || arg.startsWith(name + "=")));
    }
}
