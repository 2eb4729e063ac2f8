package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import optlight.server.authoring.Fixtures;
import optlight.server.store.Body;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSiteTest {
    @TempDir
    private Path data;

    @TempDir
    private Path scratch;

    private final AtomicReference<Optional<Published>> store = new AtomicReference<>(Optional.empty());
    private final LiveSite live = new LiveSite(store::get, PublicUrl.UNKNOWN);

    @Test
    void followsWhatIsPublished() throws Exception {
        assertEquals(Optional.empty(), live.get());
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        store.set(Optional.of(folder.load(folder.pointer().orElseThrow())));
        Site first = live.get().orElseThrow();
        assertSame(first, live.get().orElseThrow());
        assertEquals(List.of("de", "en"), first.languages());

        folder.publish(Fixtures.edition(6, "Studies", scratch));
        store.set(Optional.of(folder.load(folder.pointer().orElseThrow())));
        Site second = live.get().orElseThrow();
        assertNotSame(first, second);
        var address = new Address("en", Address.Kind.SETTING, "research");
        assertEquals(
                "Research", SiteTest.parse(first, address).expectFirst("h1").text());
        assertEquals(
                "Studies", SiteTest.parse(second, address).expectFirst("h1").text());
    }

    @Test
    void aLanguageThatCannotBeReadIsLeftOutAndWithoutEnglishThereIsNothing() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        Published good = folder.load(folder.pointer().orElseThrow());
        var definitions = Guidance.of(good).definitions();
        store.set(Optional.of(with(good, definitions.texts().get("de").sha256(), "{\"language\":\"de\"}")));
        assertEquals(List.of("en"), live.get().orElseThrow().languages());

        Published broken = with(good, definitions.texts().get("en").sha256(), "[");
        store.set(Optional.of(new Published(6, Body.of(new byte[] {'x'}), broken.texts())));
        assertTrue(live.get().isEmpty(), "no envelope");
        store.set(Optional.of(broken));
        var another = new LiveSite(store::get, PublicUrl.UNKNOWN);
        assertTrue(another.get().isEmpty(), "no English");
    }

    private static Published with(Published published, String sha256, String text) {
        Map<String, Body> texts = new HashMap<>(published.texts());
        texts.put(sha256, Body.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Published(published.serial(), published.definitions(), texts);
    }
}
