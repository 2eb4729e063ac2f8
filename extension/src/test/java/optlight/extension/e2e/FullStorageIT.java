package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optlight.server.trust.SigningKey;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The browser has no room left, at each of the writes of an update. */
@ParameterizedClass(name = "{0}")
@EnumSource
class FullStorageIT extends ServedMember {
    @TestFactory
    Stream<DynamicTest> whateverCannotBeStoredTheLastGoodStays() throws IOException {
        assumeTrue(kind == BrowserKind.CHROMIUM, "Firefox sets no limit");
        server.publishes(authored.titled("First title").assemble(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        int texts = used("texts.");
        int envelope = used("definitions.");
        List<SigningKey> announced = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            announced.add(SigningKey.generate()); // so that the pointer and the keys need more room than before
        }
        authored.titled("Second title").withKeys(announced, List.of());
        Map<String, Integer> room = new LinkedHashMap<>();
        room.put("for nothing", 0);
        room.put("for half the texts", texts / 2);
        room.put("for the texts alone", texts + 500);
        room.put("for texts and half an envelope", texts + envelope / 2);
        room.put("for all but the pointer and the keys", texts + envelope + 1_200);
        String before = options.keptKeys("").toString();
        Stream<DynamicTest> full = room.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    server.publishes(authored.assemble(edition.withSerial(edition.serial() + 1)), key);
                    fill(each.getValue());
                    options.askNow();
                    assertEquals("NOT_STORED", options.check());
                    empty();
                    assertEquals(before, options.keptKeys("").toString(), "nothing half done is left behind");
                    member.browser().stopBackground();
                    assertTrue(
                            member.popupGuidance().path("settings").asText().contains("First title"), "the last good");
                    assertFalse(options.text("origin").isEmpty());
                }));
        return Stream.concat(full, Stream.of(DynamicTest.dynamicTest("and with room again", () -> {
            options.askNow();
            assertEquals("UPDATED", options.check(), options.text("detail"));
            assertTrue(member.popupGuidance().path("settings").asText().contains("Second title"));
        })));
    }

    private int used(String prefix) {
        return options.tab()
                .evalInPage("chrome.storage.local.get().then((it) => chrome.storage.local.getBytesInUse("
                        + "Object.keys(it).filter((key) => key.startsWith('" + prefix + "'))))")
                .asInt();
    }

    private void fill(int leftBytes) {
        int left = options.tab()
                .evalInPage("(async () => { const area = chrome.storage.local;"
                        + " const used = await area.getBytesInUse(null);"
                        + " await area.set({filler: 'x'.repeat(area.QUOTA_BYTES - used - " + leftBytes + " - 8)});"
                        + " return area.QUOTA_BYTES - await area.getBytesInUse(null); })()")
                .asInt();
        assertEquals(leftBytes, left, "bytes left");
    }

    private void empty() {
        options.tab().evalInPage("chrome.storage.local.remove('filler').then(() => 1)");
    }
}
