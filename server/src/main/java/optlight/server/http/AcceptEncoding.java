package optlight.server.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which coding a client wants, by RFC 9110 §12.5.3. */
public final class AcceptEncoding {
    public static final String IDENTITY = "identity";

    private AcceptEncoding() {}

    /**
     * The coding with the highest weight; among equals the one offered first. Identity is what everybody gets who does not
     * clearly ask for more; also those who refuse everything, who would otherwise get nothing.
     *
     * @param field   the field's lines joined by commas; {@code null} if it is not sent
     * @param offered codings besides identity, in small letters, those we like best first
     * @return one of {@code offered}, or {@link #IDENTITY}
     */
    public static String choose(String field, List<String> offered) {
        if (field == null) {
            return IDENTITY;
        }
        Map<String, Double> weights = weights(field);
        double any = weights.getOrDefault("*", 0.0);
        // A client that names identity likes it; one that does not takes it if there is nothing else.
        double best = weights.getOrDefault(IDENTITY, 0.0);
        String chosen = IDENTITY;
        for (String coding : offered) {
            double weight = weights.getOrDefault(coding, any);
            // At equal weight what is smaller goes before identity.
            if (weight > best || (weight == best && weight > 0 && chosen.equals(IDENTITY))) {
                best = weight;
                chosen = coding;
            }
        }
        return chosen;
    }

    private static Map<String, Double> weights(String field) {
        Map<String, Double> weights = new HashMap<>();
        for (String element : field.split(",", -1)) {
            int semicolon = element.indexOf(';');
            String name = (semicolon < 0 ? element : element.substring(0, semicolon))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            double weight = semicolon < 0 ? 1 : weight(element.substring(semicolon + 1));
            // x-gzip is gzip's old name (RFC 9110 §8.4.1.3).
            weights.merge(name.equals("x-gzip") ? "gzip" : name, weight, Math::max);
        }
        return weights;
    }

    /** A weight of 0 to 1; what is no weight counts as 0. */
    private static double weight(String parameter) {
        String text = parameter.strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith("q=")) {
            return 0;
        }
        try {
            double weight = Double.parseDouble(text.substring(2).strip());
            return weight >= 0 && weight <= 1 ? weight : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
