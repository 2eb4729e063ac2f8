package optlight.server.report;

import java.util.regex.Pattern;
import optlight.locate.Reason;

/**
 * One report: that with these definitions this came of looking for this setting. Closed words and no identifiers, so that
 * two members with the same outcome send the same bytes.
 *
 * @param serial    of the definitions; 1 to 2^53 - 1
 * @param setting   its id, {@code [a-z0-9-]{2,40}}
 * @param reason    why the outcome is what it is
 * @param extension the extension's version: two or three numbers of up to three digits
 */
public record Report(long serial, String setting, Outcome outcome, Reason reason, String extension, Engine engine) {
    private static final long MAX_SERIAL = (1L << 53) - 1;
    private static final Pattern SETTING = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){1,2}");

    public Report {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("serial must be 1 to 2^53 - 1");
        }
        if (!SETTING.matcher(setting).matches()) {
            throw new IllegalArgumentException("setting must be an id");
        }
        if (!VERSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("extension must be a version such as 0.1.0");
        }
    }
}
