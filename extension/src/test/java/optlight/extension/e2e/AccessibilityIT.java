package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core has against the extension's own pages. */
@ParameterizedClass(name = "{0}")
@EnumSource
class AccessibilityIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @ParameterizedTest(name = "{0}, dark {1}")
    @CsvSource({
        "popup, false",
        "popup, true",
        "options, false",
        "options, true",
        "looked, false",
        "looked, true",
        "failed, false",
        "failed, true"
    })
    void nothingKeepsAnybodyOut(String what, boolean dark) throws IOException {
        Member member = STAGE.member(kind);
        if (what.equals("popup")) {
            member.browser().media(dark, false, false);
            member.tab().open(member.browser().extensionPage("popup.html"));
            member.tab().until("filled", "document.querySelector('#origin').textContent");
            Axe.assertNoViolations(member.tab());
            return;
        }
        if (what.equals("looked")) {
            member.opens(Member.AI_PAGE);
            member.witness().untilStill();
        }
        try (DeveloperView view = new DeveloperView(member.browser())) {
            member.browser().media(view.tab(), dark, false, false);
            if (!what.equals("options")) {
                view.turn().inspect();
                assertEquals(what.equals("failed"), view.failed());
            }
            Axe.assertNoViolations(view.tab());
        }
    }
}
