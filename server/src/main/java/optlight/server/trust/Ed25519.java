package optlight.server.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import optlight.trust.Envelope;
import optlight.trust.TrustedKey;

/** The JDK's Ed25519 (RFC 8032), spoken to in raw keys. */
final class Ed25519 {
    /** SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410). */
    private static final byte[] INFO_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int RAW_BYTES = 32;

    private Ed25519() {}

    /**
     * The 32 bytes of the public key. The JDK computes them only while it makes a pair, so it is made to make this pair
     * again; the private half must come out the same.
     */
    static byte[] publicKeyOf(PrivateKey privateKey) throws GeneralSecurityException {
        if (!(privateKey instanceof EdECPrivateKey edwards)
                || edwards.getBytes().isEmpty()) {
            throw new GeneralSecurityException("not an Ed25519 key");
        }
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(
                NamedParameterSpec.ED25519, new Seed(edwards.getBytes().get()));
        KeyPair pair = generator.generateKeyPair();
        if (!Arrays.equals(pair.getPrivate().getEncoded(), privateKey.getEncoded())) {
            throw new GeneralSecurityException("this JDK makes keys in another way");
        }
        byte[] info = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(info, INFO_HEAD.length, info.length);
    }

    static TrustedKey trustedKey(byte[] raw) {
        return new TrustedKey(keyId(raw), raw);
    }

    /** The first 8 bytes of the key's SHA-256. */
    static String keyId(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw), 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether the envelope's signature is this key's over its payload. */
    static boolean holds(Envelope envelope, TrustedKey key) {
        try {
            byte[] info = Arrays.copyOf(INFO_HEAD, INFO_HEAD.length + RAW_BYTES);
            System.arraycopy(key.raw(), 0, info, INFO_HEAD.length, RAW_BYTES);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info)));
            signature.update(Envelope.signedBytes(envelope.payload()));
            return signature.verify(envelope.signature());
        } catch (GeneralSecurityException e) {
            // A key that is no point of the curve, or a signature out of range: it does not hold.
            return false;
        }
    }

    /** Gives a key generator the bytes it shall make its key from. */
    private static final class Seed extends SecureRandom {
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
