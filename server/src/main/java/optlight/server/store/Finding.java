package optlight.server.store;

/**
 * Something in a data folder that is not as it should be.
 *
 * @param place the file, as seen from the folder
 * @param fault what is wrong, continuing the sentence that {@code place} begins
 * @param cure  what to do about it
 */
public record Finding(String place, String fault, String cure) {
    /** The cure of whatever a publication leaves behind that is broken off. */
    public static final String NEXT_PUBLISH = "the next publish puts it right, and so does fsck --repair";

    @Override
    public String toString() {
        return place + " " + fault + "; " + cure;
    }
}
