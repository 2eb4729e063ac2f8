package optlight.server.delivery;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.server.http.AcceptEncoding;
import optlight.server.http.CommonFields;
import optlight.server.store.Body;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A body in each of its codings, with the header fields that go with it.
 *
 * @param codings besides identity, those we like best first
 */
record Parcel(Map<String, Coded> byCoding, List<String> codings) {
    /**
     * A body in one coding.
     *
     * @param bytes  outside the heap, so that the network takes them from where they are
     * @param fields of a 200
     * @param fresh  of a 304: those that RFC 9110 §15.4.5 wants; what else a cache has stored stays as it is, and most
     *               answers are 304
     */
    record Coded(ByteBuffer bytes, String etag, List<HttpField> fields, List<HttpField> fresh) {}

    static Parcel of(Body body, String type, String cacheControl) {
        Map<String, Coded> byCoding = new HashMap<>();
        byCoding.put(AcceptEncoding.IDENTITY, coded(body.identity(), "", type, cacheControl));
        for (String coding : body.codings()) {
            byCoding.put(coding, coded(body.in(coding), coding, type, cacheControl));
        }
        return new Parcel(byCoding, body.codings());
    }

    /** @param acceptEncoding the field's lines joined by commas; {@code null} if it is not sent */
    Coded in(String acceptEncoding) {
        return byCoding.get(AcceptEncoding.choose(acceptEncoding, codings));
    }

    private static Coded coded(Body.Coded coded, String coding, String type, String cacheControl) {
        List<HttpField> fresh = new ArrayList<>(List.of(
                CommonFields.FROM_ANYWHERE,
                new PreEncodedHttpField(HttpHeader.ETAG, coded.etag()),
                new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, cacheControl),
                new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding")));
        List<HttpField> fields = new ArrayList<>(fresh);
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, coded.bytes().length));
        fields.add(CommonFields.NOT_SNIFFED);
        fields.add(CommonFields.READABLE);
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type));
        if (!coding.isEmpty()) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, coding));
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(coded.bytes().length).put(coded.bytes());
        return new Coded(bytes.flip().asReadOnlyBuffer(), coded.etag(), List.copyOf(fields), List.copyOf(fresh));
    }
}
