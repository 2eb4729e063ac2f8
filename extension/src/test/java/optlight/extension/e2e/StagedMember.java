package optlight.extension.e2e;

import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;

/** A member on their first day, in one browser after the other. */
abstract class StagedMember {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    Member member;

    @BeforeEach
    void comeOnStage() {
        member = STAGE.member(kind);
    }
}
