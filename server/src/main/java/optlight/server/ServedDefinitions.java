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
import optlight.server.store.Published;
import optlight.trust.Envelope;

/** What is in the bytes that are served: metrics and reports have to know. Read once a publication. */
final class ServedDefinitions implements Supplier<Optional<Definitions>> {
    private static final Logger LOG = System.getLogger(ServedDefinitions.class.getName());

    /** Serials of everything that has been published. */
    interface Serials {
        List<Long> all() throws IOException;
    }

    /** @param serial 0 for nothing; under one serial there is only ever one publication */
    private record Seen(long serial, Optional<Definitions> definitions, KnownIds ids) {}

    private static final Seen NOTHING = new Seen(0, Optional.empty(), KnownIds.NONE);

    private final Supplier<Optional<Published>> store;
    private final Serials serials;
    private volatile Seen seen = NOTHING;

    ServedDefinitions(Supplier<Optional<Published>> store, Serials serials) {
        this.store = store;
        this.serials = serials;
    }

    @Override
    public Optional<Definitions> get() {
        return latest().definitions();
    }

    /** What reports may speak of. */
    KnownIds ids() {
        return latest().ids();
    }

    private Seen latest() {
        Optional<Published> published = store.get();
        // Whoever comes meanwhile reads it as well, with the same result.
        if (seen.serial() != published.map(Published::serial).orElse(0L)) {
            seen = published.map(this::look).orElse(NOTHING);
        }
        return seen;
    }

    private Seen look(Published published) {
        Optional<Definitions> definitions = read(published);
        return new Seen(
                published.serial(), definitions, definitions.map(this::ids).orElse(KnownIds.NONE));
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
