package optlight.extension.compiled;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 and SHA-256 as the browsers have them and HtmlUnit has not; everything in hexadecimal digits. */
final class JdkCrypto {
    private static final HexFormat HEX = HexFormat.of();

    /** SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410). */
    private static final String INFO_HEAD = "302a300506032b6570032100";

    private JdkCrypto() {}

    static boolean holds(String key, String signature, String data) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HEX.parseHex(INFO_HEAD + key))));
            verifier.update(HEX.parseHex(data));
            return verifier.verify(HEX.parseHex(signature));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static String sha256(String data) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(HEX.parseHex(data)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
