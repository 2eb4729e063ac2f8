package optlight.definition;

/**
 * Names the texts of one language by what they are, so that no server can swap them.
 *
 * @param sha256 of the file, hexadecimal
 * @param bytes  its length; at most 64 KiB
 */
public record TextsRef(String sha256, int bytes) {
    public static final int MAX_BYTES = 64 * 1024;

    public TextsRef {
        Require.sha256(sha256, "sha256 of texts");
        Require.within(bytes, 2, MAX_BYTES, "bytes of texts");
    }
}
