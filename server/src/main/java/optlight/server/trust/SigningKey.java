package optlight.server.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import optlight.trust.Envelope;
import optlight.trust.TrustedKey;

/**
 * The maintainer's key, an Ed25519 key in a PEM file of PKCS#8. It stays on the maintainer's machine: the server never
 * sees one.
 */
public final class SigningKey {
    private static final String LABEL = "PRIVATE KEY";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final PrivateKey privateKey;
    private final TrustedKey trusted;

    private SigningKey(PrivateKey privateKey) throws GeneralSecurityException {
        this.privateKey = privateKey;
        this.trusted = Ed25519.trustedKey(Ed25519.publicKeyOf(privateKey));
    }

    public static SigningKey generate() {
        try {
            return new SigningKey(
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 15 on has Ed25519", e);
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws MalformedKeyException if the file holds anything else
     */
    public static SigningKey load(Path file) throws IOException, MalformedKeyException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        try {
            var encoded = new PKCS8EncodedKeySpec(Pem.section(text, LABEL));
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new MalformedKeyException(file + " is not a private key made by keygen");
        }
    }

    /**
     * Writes the key for its owner alone, and {@code <file>.pub} for everybody.
     *
     * @throws FileAlreadyExistsException if there is either file: a key that is lost cannot be made again
     */
    public void save(Path file) throws IOException {
        Path publicFile = publicFile(file);
        if (Files.exists(publicFile)) {
            throw new FileAlreadyExistsException(publicFile.toString());
        }
        String text = Pem.block(LABEL, privateKey.getEncoded());
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.TRUNCATE_EXISTING);
        Files.writeString(publicFile, publicLine() + "\n", StandardOpenOption.CREATE_NEW);
    }

    public static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /** What clients are given to trust this key. */
    public TrustedKey trusted() {
        return trusted;
    }

    /** The line of the {@code .pub} file. */
    public String publicLine() {
        return Envelope.ALGORITHM + " " + trusted.id() + " " + base64Url(trusted.raw());
    }

    /** The envelope around a document. */
    public byte[] sign(byte[] document) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(Envelope.signedBytes(document));
            String line = Envelope.ALGORITHM + " " + trusted.id() + " " + base64Url(signature.sign()) + "\n";
            byte[] head = line.getBytes(StandardCharsets.US_ASCII);
            byte[] envelope = Arrays.copyOf(head, head.length + document.length);
            System.arraycopy(document, 0, envelope, head.length, document.length);
            return envelope;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Permissions at creation, so that there is no moment at which others could read; none where the disk knows none. */
    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
