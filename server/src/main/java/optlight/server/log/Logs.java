package optlight.server.log;

import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** Where log lines go, and which. */
public final class Logs {
    /** Held here, because java.util.logging forgets the levels of loggers that nobody holds. */
    private static final List<Logger> OURS = List.of(Logger.getLogger("optlight"));

    /** They warn of requests in the words of who sent them: anybody could fill the log, and with whatever they like. */
    private static final List<Logger> REPEATING_STRANGERS = List.of(
            Logger.getLogger("org.eclipse.jetty.util.HostPort"), Logger.getLogger("org.eclipse.jetty.http.HttpParser"));

    private Logs() {}

    /** Sends all lines of this process to a stream as JSON; libraries speak from warnings on, but never of what strangers send. */
    public static void to(OutputStream out, LogLevel level) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(level == LogLevel.ERROR ? Level.SEVERE : Level.WARNING);
        OURS.forEach(ours -> ours.setLevel(level.level()));
        REPEATING_STRANGERS.forEach(library -> library.setLevel(Level.OFF));
        root.addHandler(lines(out));
    }

    private static Handler lines(OutputStream out) {
        var handler = new StreamHandler(out, new JsonLine()) {
            @Override
            public synchronized void publish(LogRecord record) {
                super.publish(record);
                flush();
            }
        };
        handler.setLevel(Level.ALL);
        try {
            handler.setEncoding(StandardCharsets.US_ASCII.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has ASCII", e);
        }
        return handler;
    }
}
