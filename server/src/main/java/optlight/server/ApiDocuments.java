package optlight.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;
import optlight.server.store.Body;

/** The description of the interface, and the schemas of the authored files: all of them part of the program. */
final class ApiDocuments {
    static final List<String> SCHEMAS =
            List.of("common", "explainer", "guide", "keys", "languages", "off", "pages", "setting", "texts");

    private static final String SCHEMA_SUFFIX = ".schema.json";

    private final Body openApi;
    private final Map<String, Body> schemas = new TreeMap<>();

    /** @param reports whether reports are taken; if not, nothing is said of them */
    ApiDocuments(boolean reports) {
        byte[] all = resource("openapi.json");
        openApi = Body.of(reports ? all : withoutReports(all));
        for (String name : SCHEMAS) {
            String file = name + SCHEMA_SUFFIX;
            schemas.put(file, Body.of(resource("schema/" + file)));
        }
    }

    Body openApi() {
        return openApi;
    }

    /** The path of each, without the slash at its beginning. */
    Map<String, Body> files() {
        Map<String, Body> files = new TreeMap<>();
        files.put("v1/openapi.json", openApi);
        schemas.forEach((file, body) -> files.put("v1/schema/" + file, body));
        return files;
    }

    Optional<Body> schema(String file) {
        return Optional.ofNullable(schemas.get(file));
    }

    private static byte[] withoutReports(byte[] openApi) {
        try {
            var json = (ObjectNode) StrictJson.read(openApi);
            ((ObjectNode) json.get("paths")).remove(ReportsEndpoint.PATH);
            return StrictJson.writeForAuthors(json);
        } catch (MalformedJsonException e) {
            throw new IllegalStateException("our own document", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ApiDocuments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
