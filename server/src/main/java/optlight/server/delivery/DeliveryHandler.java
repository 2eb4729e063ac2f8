package optlight.server.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.server.http.Preconditions;
import optlight.server.store.PerPublication;
import optlight.server.store.Published;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Answers those who ask for what is there, without a thread for each and without a servlet: nearly every request is one of
 * these, and nothing of them waits. All other requests, those for what is not there included, go on to the routes, on a
 * thread of their own.
 */
public final class DeliveryHandler extends Handler.Wrapper {
    public static final String DEFINITIONS = "/v1/definitions";
    public static final String TEXTS = "/v1/texts/";

    /** How a route names the address of texts. */
    public static final String TEXTS_ROUTE = TEXTS + "{sha256}";

    private final PerPublication<Delivery> delivery;

    /**
     * @param store  never waits
     * @param others answers all that is not published
     */
    public DeliveryHandler(Supplier<Optional<Published>> store, Handler others) {
        super(others);
        this.delivery = new PerPublication<>(store, it -> Optional.of(Delivery.of(it)));
    }

    /** What waits is moved to another thread by {@link #handle}. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Parcel> parcel = parcel(request);
        if (parcel.isPresent()) {
            send(parcel.get(), request, response, callback);
        } else {
            request.getContext().execute(() -> goOn(request, response, callback));
        }
        return true;
    }

    private Optional<Parcel> parcel(Request request) {
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        // One address, one spelling: what is cached under two names is fetched twice.
        String path = request.getHttpURI().getPath();
        if (!reads || path == null) {
            return Optional.empty();
        }
        if (path.equals(DEFINITIONS)) {
            return delivery.get().map(Delivery::definitions);
        }
        // Looked up among what is published: nothing of a request becomes part of a path.
        return path.startsWith(TEXTS)
                ? delivery.get().map(it -> it.texts().get(path.substring(TEXTS.length())))
                : Optional.empty();
    }

    private static void send(Parcel parcel, Request request, Response response, Callback callback) {
        HttpFields asked = request.getHeaders();
        Parcel.Coded coded = parcel.in(field(asked, HttpHeader.ACCEPT_ENCODING));
        Preconditions conditions =
                new Preconditions(field(asked, HttpHeader.IF_MATCH), field(asked, HttpHeader.IF_NONE_MATCH));
        switch (conditions.judge(coded.etag())) {
            case NOT_MODIFIED -> {
                put(coded.fresh(), response);
                response.setStatus(HttpStatus.NOT_MODIFIED_304);
                // In two steps: in one, Jetty says a length of 0, which a 304 must not claim (RFC 9110 §8.6). The true
                // one would
                // be right, but some clients then wait for the body.
                response.write(
                        false,
                        BufferUtil.EMPTY_BUFFER,
                        Callback.from(() -> response.write(true, null, callback), callback::failed));
            }
            case FAILED -> Response.writeError(request, response, callback, HttpStatus.PRECONDITION_FAILED_412);
            case PROCEED -> {
                put(coded.fields(), response);
                response.write(true, coded.bytes().duplicate(), callback);
            }
        }
    }

    /** All lines of a field as one list. */
    private static String field(HttpFields fields, HttpHeader name) {
        String first = fields.get(name);
        return first == null ? null : String.join(",", fields.getValuesList(name));
    }

    private static void put(List<HttpField> fields, Response response) {
        for (HttpField field : fields) {
            response.getHeaders().add(field);
        }
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
