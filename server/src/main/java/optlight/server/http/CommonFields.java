package optlight.server.http;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The header fields of every answer with a body, errors included. */
public final class CommonFields {
    /** Pages of any origin may read what we say: it is the same for everybody. */
    public static final HttpField FROM_ANYWHERE = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");

    /** These header fields, too. */
    public static final HttpField READABLE =
            new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");

    /** What a body is, is what we say it is. */
    public static final HttpField NOT_SNIFFED = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    public static final List<HttpField> ALL = List.of(NOT_SNIFFED, FROM_ANYWHERE, READABLE);

    private CommonFields() {}
}
