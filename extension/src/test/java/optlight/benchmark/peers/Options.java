package optlight.benchmark.peers;

import java.nio.file.Path;
import java.util.List;

/** How the benchmark is called. */
final class Options {
    private static final int MOST_ROUNDS = 50;

    private int rounds = 3;
    private boolean check;
    private boolean write = true;
    private Path traces;

    private Options() {}

    /** @throws IllegalArgumentException for what is unknown, incomplete or out of its range; says which */
    static Options read(List<String> arguments) {
        Options options = new Options();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--check" -> options.check = true;
                case "--no-write" -> options.write = false;
                case "--rounds" -> options.rounds = rounds(value(arguments, ++i));
                case "--traces" -> options.traces = Path.of(value(arguments, ++i));
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        return options;
    }

    /** How often each page is visited with each arm. */
    int rounds() {
        return rounds;
    }

    /** Whether a missed goal is a failure. */
    boolean check() {
        return check;
    }

    /** Whether the documents are written. */
    boolean write() {
        return write;
    }

    /** A folder for every trace; {@code null} if they are not kept. */
    Path traces() {
        return traces;
    }

    private static String value(List<String> arguments, int at) {
        if (at == arguments.size() || arguments.get(at).startsWith("--")) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " wants a value");
        }
        return arguments.get(at);
    }

    private static int rounds(String text) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number < 1 || number > MOST_ROUNDS) {
            throw new IllegalArgumentException("--rounds must be a number from 1 to " + MOST_ROUNDS + ", is " + text);
        }
        return number;
    }
}
