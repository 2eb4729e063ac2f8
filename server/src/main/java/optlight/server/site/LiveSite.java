package optlight.server.site;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.definition.InvalidDefinitionException;
import optlight.server.store.PerPublication;
import optlight.server.store.Published;

/** The pages of what is published now. Those of one publication at a time are kept. */
public final class LiveSite implements Supplier<Optional<Site>> {
    private static final Logger LOG = System.getLogger(LiveSite.class.getName());

    private final PerPublication<Site> sites;

    public LiveSite(Supplier<Optional<Published>> store, PublicUrl publicUrl) {
        this.sites = new PerPublication<>(store, it -> read(it, publicUrl));
    }

    /** Empty if nothing is published, or nothing that can be told. */
    @Override
    public Optional<Site> get() {
        return sites.get();
    }

    private static Optional<Site> read(Published published, PublicUrl publicUrl) {
        try {
            return Optional.of(new Site(published, publicUrl));
        } catch (InvalidDefinitionException e) {
            LOG.log(Level.WARNING, "no pages of serial " + published.serial() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
