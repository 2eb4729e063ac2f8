package optlight.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Setting;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.server.json.JacksonValue;
import optlight.server.report.KnownIds;
import optlight.server.store.PerPublication;
import optlight.server.store.Published;
import optlight.trust.Envelope;

/** What is in the bytes that are served: metrics and reports have to know. Read once a publication. */
final class ServedDefinitions implements Supplier<Optional<Definitions>> {
    private static final Logger LOG = System.getLogger(ServedDefinitions.class.getName());

    /** Serials of everything that has been published. */
    interface Serials {
        List<Long> all() throws IOException;
    }

    private record Seen(Definitions definitions, KnownIds ids) {}

    private final PerPublication<Seen> seen;
    private final Serials serials;

    ServedDefinitions(Supplier<Optional<Published>> store, Serials serials) {
        this.seen = new PerPublication<>(store, this::look);
        this.serials = serials;
    }

    @Override
    public Optional<Definitions> get() {
        return seen.get().map(Seen::definitions);
    }

    /** What reports may speak of. */
    KnownIds ids() {
        return seen.get().map(Seen::ids).orElse(KnownIds.NONE);
    }

    private Optional<Seen> look(Published published) {
        return read(published).map(it -> new Seen(it, ids(it)));
    }

    private KnownIds ids(Definitions definitions) {
        Set<Long> known = new HashSet<>(Set.of(definitions.serial()));
        try {
            known.addAll(serials.all());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "reports with older definitions are not counted: {0}", e.toString());
        }
        return new KnownIds(
                known, definitions.places().stream().map(Setting::id).collect(Collectors.toSet()));
    }

    private static Optional<Definitions> read(Published published) {
        try {
            Optional<JsonValue> json = Envelope.parse(
                            published.definitions().identity().bytes())
                    .flatMap(envelope -> JacksonValue.parse(envelope.payload()));
            return json.map(DefinitionsReader::definitions);
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }
}
