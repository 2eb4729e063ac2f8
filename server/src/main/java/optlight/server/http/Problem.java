package optlight.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import optlight.server.json.StrictJson;

/**
 * An error as RFC 9457 has it. It never repeats anything of the request.
 *
 * @param title  short, and the same for all problems of its status
 * @param detail for whoever reads it; may be empty
 */
public record Problem(int status, String title, String detail) {
    public static final String TYPE = "application/problem+json";

    public byte[] json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank").put("title", title).put("status", status);
        if (!detail.isEmpty()) {
            json.put("detail", detail);
        }
        return StrictJson.write(json);
    }
}
