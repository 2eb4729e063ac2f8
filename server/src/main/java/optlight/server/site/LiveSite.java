package optlight.server.site;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.definition.InvalidDefinitionException;
import optlight.server.store.Published;

/** The pages of what is published now. Those of one publication at a time are kept. */
public final class LiveSite implements Supplier<Optional<Site>> {
    private static final Logger LOG = System.getLogger(LiveSite.class.getName());

    /** @param of which publication, by the tag of its envelope */
    private record Made(String of, Optional<Site> site) {}

    private final Supplier<Optional<Published>> store;
    private volatile Made made = new Made("", Optional.empty());

    public LiveSite(Supplier<Optional<Published>> store) {
        this.store = store;
    }

    /** Empty if nothing is published, or nothing that can be told. */
    @Override
    public Optional<Site> get() {
        return store.get().flatMap(this::of);
    }

    private Optional<Site> of(Published published) {
        String tag = published.definitions().identity().etag();
        Made now = made;
        if (!now.of().equals(tag)) {
            now = new Made(tag, read(published));
            made = now;
        }
        return now.site();
    }

    private static Optional<Site> read(Published published) {
        try {
            return Optional.of(new Site(published));
        } catch (InvalidDefinitionException e) {
            LOG.log(Level.WARNING, "no pages of serial " + published.serial() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
