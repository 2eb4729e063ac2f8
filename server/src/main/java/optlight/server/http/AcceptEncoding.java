package optlight.server.http;

import java.util.Locale;

/** Whether a client wants gzip, by RFC 9110 §12.5.3. */
public final class AcceptEncoding {
    private AcceptEncoding() {}

    /**
     * Identity is what everybody gets who does not clearly ask for more; also those who refuse everything, who would
     * otherwise get nothing.
     *
     * @param field the field's lines joined by commas; {@code null} if it is not sent
     */
    public static boolean prefersGzip(String field) {
        if (field == null) {
            return false;
        }
        double gzip = -1;
        double identity = -1;
        double any = -1;
        for (String element : field.split(",", -1)) {
            int semicolon = element.indexOf(';');
            String coding = (semicolon < 0 ? element : element.substring(0, semicolon)).strip();
            double weight = semicolon < 0 ? 1 : weight(element.substring(semicolon + 1));
            switch (coding.toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, weight);
                case "identity" -> identity = Math.max(identity, weight);
                case "*" -> any = Math.max(any, weight);
                default -> {
                    // A coding we do not have.
                }
            }
        }
        double wanted = gzip >= 0 ? gzip : any;
        return wanted > 0 && wanted >= identity;
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
