package optlight.server.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;

/**
 * Reads the body of a report: {@code {"v":1,"definitions":1795392000,"setting":"genai-training","outcome":"absent",
 * "reason":"no-candidate","extension":"0.1.0","engine":"gecko"}}, these members and no others.
 */
public final class ReportReader {
    /** Largest body, bytes; a report has about 150. */
    public static final int MAX_BYTES = 1024;

    private static final int FORMAT = 1;
    private static final Set<String> MEMBERS =
            Set.of("v", "definitions", "setting", "outcome", "reason", "extension", "engine");

    private ReportReader() {}

    /**
     * The report, or empty if it is of a format or says a word that we do not know: then it comes from a newer extension,
     * or from somebody who tries what we take.
     *
     * @throws MalformedJsonException if the bytes are not one JSON value in UTF-8
     */
    public static Optional<Report> read(byte[] body) throws MalformedJsonException {
        JsonNode json = StrictJson.read(body);
        Set<String> names = new HashSet<>();
        json.fieldNames().forEachRemaining(names::add);
        if (!names.equals(MEMBERS) || number(json, "v") != FORMAT) {
            return Optional.empty();
        }
        return Words.report(
                number(json, "definitions"),
                word(json, "setting"),
                word(json, "outcome"),
                word(json, "reason"),
                word(json, "extension"),
                word(json, "engine"));
    }

    /** A whole number as it is written, without fraction or exponent; 0 for everything else. */
    private static long number(JsonNode json, String member) {
        JsonNode value = json.get(member);
        return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : 0;
    }

    /** Empty for what is no text. */
    private static String word(JsonNode json, String member) {
        return Optional.ofNullable(json.get(member).textValue()).orElse("");
    }
}
