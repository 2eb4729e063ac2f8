package optlight.server.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.format.DefinitionsReader;
import optlight.server.json.JacksonValue;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Envelope;

/** Definitions for use on this machine: the built-in ones, or a file of the user's own, which needs no signature. */
public final class LocalDefinitions {
    /** Put here by the build: the very document that the extension has built in. */
    private static final String BUILT_IN = "/optlight/built-in/definitions.json";

    private LocalDefinitions() {}

    public static Definitions builtIn() throws IOException {
        try (InputStream in = LocalDefinitions.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new InvalidDefinitionException(
                        "there are no definitions built in here; name some with --definitions");
            }
            return read(in.readAllBytes(), "the built-in definitions");
        }
    }

    /** Reads a file: JSON as {@code assemble} writes it, or an envelope, whose signature is not looked at. */
    public static Definitions fromFile(Path file) throws IOException {
        return read(payload(file), file.toString());
    }

    /**
     * The document of a file, as it stands there.
     *
     * @throws InvalidDefinitionException if it is no definitions; the message says why
     */
    public static byte[] documentOf(Path file) throws IOException {
        byte[] document = payload(file);
        read(document, file.toString());
        return document;
    }

    private static byte[] payload(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DefinitionsJudge.MAX_BYTES + 1);
            if (bytes.length > DefinitionsJudge.MAX_BYTES) {
                throw new InvalidDefinitionException(
                        file + " is larger than " + DefinitionsJudge.MAX_BYTES + " bytes, the most that is read");
            }
            return Envelope.parse(bytes).map(Envelope::payload).orElse(bytes);
        }
    }

    /**
     * Reads one document.
     *
     * @param name what messages call it
     * @throws InvalidDefinitionException if it is no definitions; the message says why
     */
    public static Definitions read(byte[] document, String name) {
        try {
            return DefinitionsReader.definitions(JacksonValue.of(StrictJson.read(document)));
        } catch (MalformedJsonException e) {
            throw new InvalidDefinitionException(name + " " + e.getMessage());
        } catch (InvalidDefinitionException e) {
            throw new InvalidDefinitionException(name + ": " + e.getMessage());
        }
    }
}
