package optlight.choice;

import java.util.Optional;

/** The law under which a member lives, as far as they have said it. Its words are those of the objection texts. */
public enum Region {
    EU("eu"),
    UK("uk"),
    SWITZERLAND("ch"),
    ELSEWHERE("other");

    private final String word;

    Region(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Empty if the member has not said it. */
    public static Optional<Region> of(String word) {
        for (Region region : values()) {
            if (region.word.equals(word)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a setting is known not to be offered here. Of all the keys with which definitions say where a setting is
     * offered, {@code eea-ch} alone leaves anybody out for certain: the others are reports of who has it.
     *
     * @param offered the key, {@link optlight.definition.Setting#regions}
     */
    public boolean lacks(String offered) {
        return offered.equals("eea-ch") && (this == UK || this == ELSEWHERE);
    }
}
