package optlight.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import optlight.definition.InvalidDefinitionException;

/**
 * A read-only view of one JSON value and of where it stands. The platforms supply the primitives; what counts as a
 * mistake is decided here, once.
 */
public abstract class JsonValue {
    /** The kinds JSON knows, and {@code ABSENT} for a member that is not there. */
    public enum Kind {
        ABSENT("nothing"),
        NULL("null"),
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** 2^53: beyond it JavaScript's numbers skip integers. */
    private static final double MAX_INTEGER = 9_007_199_254_740_992.0;

    private final String path;

    protected JsonValue(String path) {
        this.path = path;
    }

    protected abstract Kind kind();

    /** The member of an object; of kind {@code ABSENT} if there is none. Only called on objects. */
    protected abstract JsonValue rawMember(String key, String memberPath);

    /** The keys of an object in the order of the text. Only called on objects. */
    protected abstract List<String> rawKeys();

    protected abstract int rawSize();

    protected abstract JsonValue rawEntry(int index, String entryPath);

    protected abstract String rawString();

    protected abstract double rawNumber();

    /** Where this value stands, such as {@code $.settings[3].id}. */
    public final String path() {
        return path;
    }

    /** Whether the value is given at all, be it as {@code null}. */
    public final boolean isPresent() {
        return kind() != Kind.ABSENT;
    }

    /** Whether there is something to read: neither absent nor {@code null}. */
    public final boolean hasValue() {
        return isPresent() && kind() != Kind.NULL;
    }

    public final JsonValue member(String key) {
        expect(Kind.OBJECT);
        return rawMember(key, path + "." + key);
    }

    public final List<String> keys() {
        expect(Kind.OBJECT);
        return rawKeys();
    }

    public final <T> List<T> list(Function<JsonValue, T> read) {
        expect(Kind.ARRAY);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < rawSize(); i++) {
            entries.add(rawEntry(i, path + "[" + i + "]").at(read));
        }
        return entries;
    }

    /** The entries of an array, or none if it is not given. */
    public final <T> List<T> listOrEmpty(Function<JsonValue, T> read) {
        return hasValue() ? list(read) : new ArrayList<>();
    }

    public final String string() {
        expect(Kind.STRING);
        return rawString();
    }

    public final String stringOrNull() {
        return hasValue() ? string() : null;
    }

    public final long integer() {
        expect(Kind.NUMBER);
        double number = rawNumber();
        if (!(number > -MAX_INTEGER && number < MAX_INTEGER) || number != Math.floor(number)) {
            throw new InvalidDefinitionException(path + " must be a whole number below 2^53");
        }
        return (long) number;
    }

    /** Reads this value; whatever is wrong in it is reported with the path of the innermost value that was read. */
    public final <T> T at(Function<JsonValue, T> read) {
        try {
            return read.apply(this);
        } catch (InvalidDefinitionException e) {
            if (e.getMessage().startsWith("$")) {
                throw e;
            }
            throw new InvalidDefinitionException(path + ": " + e.getMessage());
        }
    }

    private void expect(Kind wanted) {
        if (kind() != wanted) {
            throw new InvalidDefinitionException(path + " must be " + wanted.words + ", is " + kind().words);
        }
    }
}
