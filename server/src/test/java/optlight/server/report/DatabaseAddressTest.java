package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgresql://host/name?password=hush",
                "jdbc:postgresql:name?password=hush",
                "jdbc:postgresql://host?password=hush",
                "jdbc:mysql://host/name?password=hush",
                "jdbc:sqlite:",
                "host",
            })
    void saysWhatWouldBeRightWithoutRepeatingAPassword(String url) {
        var e = assertThrows(IllegalArgumentException.class, () -> new DatabaseAddress(url));
        assertEquals("database must be jdbc:postgresql://HOST/NAME?user=USER or jdbc:sqlite:FILE", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"user:hush@host/name", "hush@host:5432/name?ssl=true", "user:hu/sh@host/name"})
    void wantsNoUserBeforeTheHost(String rest) {
        var e = assertThrows(IllegalArgumentException.class, () -> new DatabaseAddress("jdbc:postgresql://" + rest));
        assertTrue(e.getMessage().contains("?user=USER&password=PASSWORD"), e.getMessage());
        assertFalse(e.getMessage().contains("hush"));
    }

    @Test
    void leavesThePasswordOutOfItsText() {
        assertFalse(new DatabaseAddress("jdbc:postgresql://host/name?password=hush")
                .toString()
                .contains("hush"));
    }
}
