package optlight.server.http;

/**
 * The conditions a request to read may carry, judged in the order of RFC 9110 §13.2.2. We send no {@code Last-Modified}, so
 * those that name a date count for nothing (§13.1.3 and §13.1.4).
 *
 * @param ifMatch     the field's lines joined by commas; {@code null} if it is not sent
 * @param ifNoneMatch likewise
 */
public record Preconditions(String ifMatch, String ifNoneMatch) {
    /** What to do with the request. */
    public enum Outcome {
        /** Answer as if there were no condition. */
        PROCEED,
        /** 304. */
        NOT_MODIFIED,
        /** 412. */
        FAILED
    }

    /** @param etag of what would be sent; strong, quotes included */
    public Outcome judge(String etag) {
        if (ifMatch != null && !EntityTags.anyEquals(ifMatch, etag)) {
            return Outcome.FAILED;
        }
        return ifNoneMatch != null && EntityTags.anyMatches(ifNoneMatch, etag) ? Outcome.NOT_MODIFIED : Outcome.PROCEED;
    }
}
