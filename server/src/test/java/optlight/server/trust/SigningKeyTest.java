package optlight.server.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private static final byte[] DOCUMENT = "{}".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void signsTheSameAfterItWasSavedAndLoaded() throws Exception {
        SigningKey key = SigningKey.generate();
        key.save(folder.resolve("key"));
        SigningKey loaded = SigningKey.load(folder.resolve("key"));
        assertEquals(key.publicLine(), loaded.publicLine());
        assertArrayEquals(key.sign(DOCUMENT), loaded.sign(DOCUMENT));
    }

    /** RFC 8032 §7.1, test 1: the public key that belongs to this private one. */
    @Test
    void computesThePublicKeyThatTheStandardNames() throws Exception {
        String seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        byte[] der = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        Path file = folder.resolve("key");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(der)
                        + "\n-----END PRIVATE KEY-----\n");
        assertEquals(
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                HexFormat.of().formatHex(SigningKey.load(file).trusted().raw()));
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        SigningKey.generate().save(folder.resolve("key"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
    }

    @Test
    void neverOverwritesAKey() throws Exception {
        SigningKey.generate().save(folder.resolve("key"));
        String before = Files.readString(folder.resolve("key"));
        SigningKey other = SigningKey.generate();
        assertThrows(FileAlreadyExistsException.class, () -> other.save(folder.resolve("key")));
        Files.delete(folder.resolve("key.pub"));
        assertThrows(FileAlreadyExistsException.class, () -> other.save(folder.resolve("key")));
        assertEquals(before, Files.readString(folder.resolve("key")));
        assertFalse(Files.exists(folder.resolve("key.pub")));
    }

    @Test
    void refusesFilesThatHoldNoKey() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
        assertThrows(MalformedKeyException.class, () -> SigningKey.load(file));
        assertThrows(MalformedKeyException.class, () -> EnvelopeVerifier.loadKey(file));
    }

    @Test
    void refusesAPublicKeyUnderAnotherOnesId() throws Exception {
        String mine = SigningKey.generate().publicLine();
        String other = SigningKey.generate().publicLine();
        Path file = Files.writeString(folder.resolve("key.pub"), mine.substring(0, 24) + other.substring(24));
        assertThrows(MalformedKeyException.class, () -> EnvelopeVerifier.loadKey(file));
    }
}
