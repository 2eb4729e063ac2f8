package optlight.server.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * JSON as RFC 8259 has it and nothing more. Left alone, Jackson also takes overlong UTF-8, UTF-16, a byte order mark, a
 * member named twice, and whatever follows the value.
 */
public final class StrictJson {
    /** Deeper than any definition; the browser has no such limit, and nothing we read is ever this deep. */
    public static final int MAX_DEPTH = 64;

    /** Largest text, bytes; each reader has a smaller limit of its own. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_BYTES)
                            .maxStringLength(MAX_BYTES)
                            .maxNameLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Two spaces a level, a member or entry a line. */
    private static final ObjectWriter FOR_AUTHORS =
            MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private StrictJson() {}

    /** @throws MalformedJsonException if the bytes are not one JSON value in UTF-8; the message says where */
    public static JsonNode read(byte[] bytes) throws MalformedJsonException {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedJsonException("is " + bytes.length + " bytes, at most " + MAX_BYTES + " are read");
        }
        if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xfe) == 0xfe && bytes[0] != bytes[1]) {
            throw new MalformedJsonException(
                    "begins with a byte order mark (BOM) of UTF-16: save it as UTF-8 without one");
        }
        String text = decode(bytes);
        if (text.startsWith("\uFEFF")) {
            throw new MalformedJsonException("begins with a byte order mark (BOM): save it as UTF-8 without one");
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw new MalformedJsonException("is empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new MalformedJsonException(
                    "is not JSON: " + firstLine(e.getOriginalMessage()) + where, "is not JSON" + where);
        }
    }

    /** Minified, members in the order of the tree. */
    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as UTF-8", e);
        }
    }

    /** As authors have it: indented by two spaces, members in the order of the tree, a line break at the end. */
    public static byte[] writeForAuthors(JsonNode node) {
        try {
            return (FOR_AUTHORS.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    private static String decode(byte[] bytes) throws MalformedJsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException("is not UTF-8");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
