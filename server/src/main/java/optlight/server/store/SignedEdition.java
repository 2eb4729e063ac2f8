package optlight.server.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.SwitchedOff;
import optlight.definition.TextsRef;
import optlight.format.DefinitionsReader;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.Edition;
import optlight.server.json.JacksonValue;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Envelope;

/**
 * An envelope with all the texts it names: what is handed from the maintainer's machine to the server's. The server has
 * no keys, so a signature is not looked at here; clients do that.
 */
public final class SignedEdition {
    private static final String KEYS = "keys";
    private static final String OFF = "off";

    private final byte[] envelope;
    private final Definitions definitions;
    private final Map<String, byte[]> texts;

    private SignedEdition(byte[] envelope, Definitions definitions, Map<String, byte[]> texts) {
        this.envelope = envelope;
        this.definitions = definitions;
        this.texts = texts;
    }

    public static SignedEdition sign(Assembly assembly, SigningKey key) {
        byte[] envelope = key.sign(assembly.document());
        Map<String, byte[]> texts = new TreeMap<>();
        for (byte[] bytes : assembly.texts().values()) {
            texts.put(Sha256.hex(bytes), bytes);
        }
        try {
            return of(envelope, sha256 -> Optional.ofNullable(texts.get(sha256)));
        } catch (IOException | RefusedPublicationException e) {
            throw new IllegalStateException("our own assembly", e);
        }
    }

    /**
     * Reads an envelope's file and the folder {@code texts} beside it.
     *
     * @throws RefusedPublicationException if the file is no envelope, or a text is missing or is another
     */
    public static SignedEdition read(Path file) throws IOException, RefusedPublicationException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be an envelope made by sign");
        }
        if (Files.size(file) > DefinitionsJudge.MAX_BYTES) {
            throw new RefusedPublicationException(
                    "the envelope must be at most " + DefinitionsJudge.MAX_BYTES + " bytes, has " + Files.size(file));
        }
        Path folder = textsBeside(file);
        SignedEdition edition = of(Files.readAllBytes(file), sha256 -> readText(folder.resolve(sha256)));
        for (Map.Entry<String, TextsRef> text : edition.definitions.texts().entrySet()) {
            requireReadable(text.getKey(), edition.texts.get(text.getValue().sha256()));
        }
        return edition;
    }

    /** Clients would say so too, but each for itself and to nobody who can mend it. */
    private static void requireReadable(String language, byte[] text) throws RefusedPublicationException {
        try {
            String within = DefinitionsReader.texts(JacksonValue.parse(text)
                            .orElseThrow(() -> new RefusedPublicationException(
                                    "the texts in " + language + " are not JSON in UTF-8")))
                    .language();
            if (!within.equals(language)) {
                throw new RefusedPublicationException("the texts in " + language + " say they are in " + within);
            }
        } catch (InvalidDefinitionException e) {
            throw new RefusedPublicationException("the texts in " + language + ": " + e.getMessage());
        }
    }

    static SignedEdition of(byte[] envelope, TextsSource source) throws IOException, RefusedPublicationException {
        Definitions definitions = definitions(envelope);
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (Map.Entry<String, TextsRef> entry : definitions.texts().entrySet()) {
            TextsRef ref = entry.getValue();
            byte[] bytes = source.find(ref.sha256())
                    .orElseThrow(() -> new RefusedPublicationException(
                            "the texts in " + entry.getKey() + " are missing: " + ref.sha256()));
            if (bytes.length != ref.bytes() || !Sha256.hex(bytes).equals(ref.sha256())) {
                throw new RefusedPublicationException(
                        "the texts in " + entry.getKey() + " are not those the envelope names: " + ref.sha256());
            }
            texts.put(ref.sha256(), bytes);
        }
        return new SignedEdition(envelope, definitions, texts);
    }

    /** Writes the envelope, and the texts beside it; texts first, so that an envelope that is there is complete. */
    public void write(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
        }
        var files = new DurableFiles();
        Path folder = textsBeside(file);
        files.makeFolders(folder);
        for (Map.Entry<String, byte[]> text : texts.entrySet()) {
            files.put(folder.resolve(text.getKey()), text.getValue());
        }
        files.replace(file, envelope);
    }

    /**
     * The same guidance as another edition, signed anew.
     *
     * @param newest what was published last: keys are as it says, because what was revoked since must stay revoked
     * @param lift   whether guidance that was stopped since is given again; if not, it stays stopped
     * @throws RefusedPublicationException if with what is taken over it is not what clients read
     */
    public SignedEdition renewed(Edition edition, SignedEdition newest, SigningKey key, boolean lift)
            throws IOException, RefusedPublicationException {
        try {
            ObjectNode document = document();
            document.put("serial", edition.serial())
                    .put("issued", edition.issued().toString())
                    .put("expires", edition.expires().toString());
            JsonNode keys = newest.document().get(KEYS);
            if (keys == null) {
                document.remove(KEYS);
            } else {
                document.set(KEYS, keys);
            }
            if (!lift) {
                keepStopped(document, newest);
            }
            return of(key.sign(StrictJson.write(document)), sha256 -> Optional.ofNullable(texts.get(sha256)));
        } catch (MalformedJsonException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    private void keepStopped(ObjectNode document, SignedEdition newest) throws MalformedJsonException {
        for (JsonNode entry : newest.document().path(OFF)) {
            if (!stopsAnyway(entry.path("setting").asText())) {
                document.withArray(OFF).add(entry);
            }
        }
    }

    private boolean stopsAnyway(String setting) {
        return definitions.switchedOff(setting).isPresent();
    }

    /** The settings for which another stops guidance and this one does not. */
    public List<String> stoppedOnlyBy(SignedEdition other) {
        return other.definitions.off().stream()
                .map(SwitchedOff::setting)
                .filter(it -> !stopsAnyway(it))
                .toList();
    }

    private ObjectNode document() throws MalformedJsonException {
        return (ObjectNode)
                StrictJson.read(Envelope.parse(envelope).orElseThrow().payload());
    }

    public byte[] envelope() {
        return envelope.clone();
    }

    public long serial() {
        return definitions.serial();
    }

    /** The lines of {@code .pub} files that it announces; may be empty. */
    List<String> announcedKeys() {
        return definitions.keys() == null ? List.of() : definitions.keys().trusted();
    }

    /** The ids of keys that it revokes; may be empty. */
    List<String> revokedKeys() {
        return definitions.keys() == null ? List.of() : definitions.keys().revoked();
    }

    /** The id of the key it says it is signed with. */
    public String signer() {
        return Envelope.parse(envelope).orElseThrow().keyId();
    }

    /** When it says it was issued, milliseconds since 1970. */
    public long issuedMs() {
        return definitions.issuedMs();
    }

    /** SHA-256 → texts. */
    Map<String, byte[]> texts() {
        return texts;
    }

    /** Where texts are found by their SHA-256. */
    interface TextsSource {
        Optional<byte[]> find(String sha256) throws IOException;
    }

    static Optional<byte[]> readText(Path file) throws IOException {
        try {
            return Files.size(file) > TextsRef.MAX_BYTES ? Optional.empty() : StoredFile.find(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Definitions definitions(byte[] bytes) throws RefusedPublicationException {
        Envelope envelope =
                Envelope.parse(bytes).orElseThrow(() -> new RefusedPublicationException("this is not an envelope"));
        try {
            return DefinitionsReader.definitions(JacksonValue.parse(envelope.payload())
                    .orElseThrow(() -> new RefusedPublicationException("the envelope does not hold JSON in UTF-8")));
        } catch (InvalidDefinitionException e) {
            throw new RefusedPublicationException("the envelope holds no definitions: " + e.getMessage());
        }
    }

    /** Where the texts are that belong to an envelope's file. */
    public static Path textsBeside(Path file) {
        return file.toAbsolutePath().resolveSibling("texts");
    }
}
