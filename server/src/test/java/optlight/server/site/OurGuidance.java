package optlight.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optlight.definition.Definitions;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import optlight.server.json.JacksonValue;

/** Authored folders as guidance, without a signature around them. */
final class OurGuidance {
    /** The one we publish. */
    static final Guidance ALL = of(Path.of("../shared/src/main/definitions"));

    /** A small one, of which English alone is complete. */
    static final Guidance SMALL = of(Fixtures.AUTHORED.resolve("good"));

    private OurGuidance() {}

    private static Guidance of(Path folder) {
        try {
            Assembly assembly =
                    AuthoredFolder.read(folder).assemble(Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")));
            Map<String, Texts> texts = new TreeMap<>();
            assembly.texts().forEach((language, bytes) -> texts.put(language, DefinitionsReader.texts(json(bytes))));
            Definitions definitions = DefinitionsReader.definitions(json(assembly.document()));
            return new Guidance(definitions, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link #ALL}, with guidance for some settings stopped. */
    static Guidance without(SwitchedOff... off) {
        Definitions all = ALL.definitions();
        var stopped = new Definitions(
                all.serial(),
                all.issuedMs(),
                all.expiresMs(),
                all.engine(),
                List.of(off),
                null,
                all.texts(),
                all.categories(),
                all.menu(),
                all.neighbours(),
                all.settings(),
                all.forms(),
                all.guides(),
                all.explainers(),
                all.skipped());
        return new Guidance(stopped, ALL.texts());
    }

    private static JsonValue json(byte[] bytes) {
        return JacksonValue.parse(bytes).orElseThrow();
    }
}
