package optlight.extension.e2e;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The replica and the browsers with the unchanged built extension. They are started when the first test wants them and
 * serve all classes: a test asks for a {@link #member}, who finds everything as on the first day.
 */
final class Stage implements BeforeAllCallback {
    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        // Maven gives a process one class after the other, each with a root of its own.
        running = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Stage.class))
                .getOrComputeIfAbsent(Running.class, any -> new Running(), Running.class);
    }

    /** Where the build left the extension for a browser. */
    static Path built(BrowserKind kind) {
        return Path.of("target", kind == BrowserKind.CHROMIUM ? "chrome" : "firefox");
    }

    static Path screenshot(BrowserKind kind, String name) {
        return Path.of("target", "screenshots", kind.name().toLowerCase(Locale.ROOT) + "-" + name + ".png");
    }

    Replica replica() {
        return running.replica;
    }

    /** A member with a fresh account and a fresh extension. */
    Member member(BrowserKind kind) {
        Member member = running.members.computeIfAbsent(kind, running::launch);
        member.startAfresh();
        return member;
    }

    /** A browser without the extension, for what a page is without us. */
    Browser plainBrowser(BrowserKind kind) {
        return running.plain.computeIfAbsent(
                kind, it -> Browser.launch(LaunchOptions.of(it).withReplica(running.replica)));
    }

    private static final class Running implements AutoCloseable {
        private final Replica replica = Replica.start();
        private final Map<BrowserKind, Member> members = new EnumMap<>(BrowserKind.class);
        private final Map<BrowserKind, Browser> plain = new EnumMap<>(BrowserKind.class);

        private Member launch(BrowserKind kind) {
            LaunchOptions options = LaunchOptions.of(kind).withReplica(replica).withExtension(built(kind));
            return new Member(Browser.launch(options), replica);
        }

        @Override
        public void close() {
            members.values().forEach(it -> it.browser().close());
            plain.values().forEach(Browser::close);
            replica.close();
        }
    }
}
