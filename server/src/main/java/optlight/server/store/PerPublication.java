package optlight.server.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is worked out of a publication: once for each, and that of one at a time is kept. */
public final class PerPublication<T> implements Supplier<Optional<T>> {
    private record Made<T>(Published of, Optional<T> what) {}

    private final Supplier<Optional<Published>> store;
    private final Function<Published, Optional<T>> maker;
    private volatile Made<T> made;

    /**
     * @param store hands out one object until the next publication
     * @param maker empty if nothing can be made of it
     */
    public PerPublication(Supplier<Optional<Published>> store, Function<Published, Optional<T>> maker) {
        this.store = store;
        this.maker = maker;
    }

    /** Empty if nothing is published, or nothing can be made of it. */
    @Override
    public Optional<T> get() {
        return store.get().flatMap(this::of);
    }

    @SuppressWarnings("ReferenceEquality") // to compare all its bytes would cost more than what is saved
    private Optional<T> of(Published published) {
        Made<T> last = made;
        if (last == null || last.of() != published) {
            // Two who ask at once may both work it out; what they come to is the same.
            last = new Made<>(published, maker.apply(published));
            made = last;
        }
        return last.what();
    }
}
