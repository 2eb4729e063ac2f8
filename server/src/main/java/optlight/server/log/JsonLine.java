package optlight.server.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * A record as one line of JSON in ASCII: whatever a client has sent, it can neither begin another line nor speak to a
 * terminal. Libraries write the other end's address into some messages; here it is taken out.
 */
final class JsonLine extends Formatter {
    /** What every logger of ours begins with; ours never log an address of a client, so theirs are left as they are. */
    private static final String OURS = "optlight.";

    private static final String GROUPS = "\\p{XDigit}{1,4}(:\\p{XDigit}{1,4})*";

    /** IPv4; IPv6 in brackets, with all its groups, or with a gap; but neither a time nor a method reference. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?|\\[[\\p{XDigit}:.%]+\\](:\\d+)?"
                    + "|(\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}|(?<![\\w.:])(" + GROUPS + ")?::(" + GROUPS
                    + ")?(?![\\w:])");

    private static final int MAX_FRAMES = 20;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new DeleteToo())
            .build();

    @Override
    public String format(LogRecord record) {
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("time", record.getInstant().toString());
            json.writeStringField("level", word(record.getLevel()));
            json.writeStringField("logger", record.getLoggerName());
            json.writeStringField("message", message(record, formatMessage(record)));
            if (record.getThrown() != null) {
                write(json, record, record.getThrown());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return line.append('\n').toString();
    }

    private static void write(JsonGenerator json, LogRecord record, Throwable thrown) throws IOException {
        json.writeArrayFieldStart("error");
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            json.writeString(message(record, each.toString()));
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < frames.length && i < MAX_FRAMES; i++) {
                json.writeString("at " + frames[i]);
            }
        }
        json.writeEndArray();
    }

    private static String message(LogRecord record, String text) {
        boolean ours = record.getLoggerName() != null && record.getLoggerName().startsWith(OURS);
        return ours ? text : ADDRESS.matcher(text).replaceAll("(address)");
    }

    private static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "error";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "warning";
        }
        return level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }

    /** JSON lets DEL through. */
    private static final class DeleteToo extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[0x7F] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
