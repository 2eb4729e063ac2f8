package optlight.extension.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import optlight.server.authoring.Edition;
import optlight.server.trust.SigningKey;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A member before the options page, and a server of ours that says what a test wants it to say. */
abstract class ServedMember {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @TempDir
    Path folder;

    final SigningKey key = SigningKey.generate();
    Member member;
    OptionsView options;
    FaultyServer server;
    Edition edition;
    AuthoredCopy authored;

    @BeforeEach
    void openOptions() throws IOException {
        member = STAGE.member(kind);
        options = new OptionsView(member.browser());
        server = new FaultyServer();
        edition = Edition.issuedAt(Instant.now()).withSerial(Instant.now().getEpochSecond() + 1_000);
        authored = new AuthoredCopy(folder.resolve("authored"));
    }

    @AfterEach
    void closeOptions() {
        options.close();
        server.close();
    }
}
