package optlight.report;

import optlight.definition.Require;
import optlight.locate.Reason;

/**
 * One report: that with these definitions this came of looking for this setting. Nothing in it tells one member from another
 * with the same outcome.
 *
 * @param serial    of the definitions, from 1
 * @param setting   its id
 * @param extension the extension's version, such as {@code 0.1.0}
 * @param engine    the browser's: {@code chromium} or {@code gecko}
 */
public record Finding(long serial, String setting, Outcome outcome, Reason reason, String extension, String engine) {
    private static final int FORMAT = 1;

    public Finding {
        Require.id(setting, "setting");
        if (serial < 1) {
            throw new IllegalArgumentException("serial must be from 1");
        }
        for (int i = 0; i < extension.length(); i++) {
            char c = extension.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                throw new IllegalArgumentException("extension must be digits and dots");
            }
        }
        if (extension.isEmpty() || !(engine.equals("chromium") || engine.equals("gecko"))) {
            throw new IllegalArgumentException("extension must not be empty, engine chromium or gecko");
        }
    }

    /** To the letter what is sent. No component has anything that JSON would want escaped. */
    public String body() {
        return "{\"v\":" + FORMAT + ",\"definitions\":" + serial + ",\"setting\":\"" + setting + "\",\"outcome\":\""
                + outcome.word() + "\",\"reason\":\"" + reason.word()
                + "\",\"extension\":\"" + extension + "\",\"engine\":\"" + engine + "\"}";
    }

    /** What is told once: the setting, in these versions of definitions and extension. */
    String subject() {
        return setting + " " + serial + " " + extension;
    }
}
