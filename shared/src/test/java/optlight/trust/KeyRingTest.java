package optlight.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optlight.definition.AnnouncedKeys;
import optlight.definition.InvalidDefinitionException;
import org.junit.jupiter.api.Test;

/** The keys of a server over a row of documents. A key is named by one letter, which its id is made of. */
class KeyRingTest {
    private static final TrustedKey A = key('a');
    private static final TrustedKey B = key('b');
    private static final TrustedKey C = key('c');

    private KeyRing ring = KeyRing.of(List.of(A));

    @Test
    void aDocumentWithoutKeysChangesNothing() {
        takes(A, 1, says("b", ""));
        takes(A, 2, null);
        assertEquals("a2 b0", inForce());
    }

    @Test
    void anAnnouncedKeyIsBelievedFromThenOn() {
        assertEquals("UNKNOWN_KEY", opened(B));
        takes(A, 1, says("b", ""));
        assertEquals("verify", opened(B));
        takes(B, 2, says("b c", ""));
        assertEquals("a1 b2 c0", inForce());
    }

    @Test
    void theListIsTheWholeListButSignerAndEnteredStay() {
        takes(A, 1, says("b c", ""));
        takes(B, 2, says("", ""));
        assertEquals("a1 b2", inForce());
        assertEquals("UNKNOWN_KEY", opened(C));
    }

    @Test
    void fault7ARevokedKeyIsNeverBelievedAgainEvenOneTheMemberEntered() {
        takes(A, 1, says("b", ""));
        takes(B, 2, says("b", "a"));
        assertEquals("b2", inForce());
        assertEquals("REVOKED_KEY", opened(A));
        takes(B, 3, says("b a", ""));
        assertEquals("b3", inForce(), "announced again");
        takes(B, 4, null);
        assertEquals("REVOKED_KEY", opened(A));
    }

    @Test
    void aKeyCannotRevokeItselfSoThatOneIsAlwaysLeft() {
        takes(A, 1, says("b", ""));
        for (TrustedKey signer : List.of(A, B)) {
            var fault = assertThrows(
                    InvalidDefinitionException.class,
                    () -> ring.after(says("c", signer.id().substring(0, 1)), signer, 2));
            assertEquals("keys must not revoke " + signer.id() + ", which signed this", fault.getMessage());
        }
        takes(A, 2, says("", "b"));
        assertEquals("a2", inForce());
    }

    @Test
    void fault7SerialsAreCountedOverAllKeysButARevokedKeyTakesItsCountWithIt() {
        takes(A, 10, says("b", ""));
        assertEquals(10, ring.highestSerial(null));
        assertEquals(10, ring.highestSerial(says("b", "")));
        long stolen = (1L << 53) - 1;
        takes(A, stolen, says("b", ""));
        assertEquals(stolen, ring.highestSerial(null));
        assertEquals(0, ring.highestSerial(says("b", "a")));
        takes(B, 11, says("b", "a"));
        assertEquals(11, ring.highestSerial(null));
        assertEquals("REVOKED_KEY", opened(A));
    }

    @Test
    void whoeverIsNoLongerAnnouncedStillCounts() {
        takes(A, 1, says("b", ""));
        takes(B, 20, says("b", ""));
        assertEquals(20, ring.highestSerial(says("", "")));
    }

    @Test
    void anIdCannotBeGivenToAnotherKey() {
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        String line = new TrustedKey(A.id(), other).line();
        assertThrows(
                InvalidDefinitionException.class, () -> ring.after(new AnnouncedKeys(List.of(line), List.of()), A, 1));
        takes(A, 1, says("a", ""));
        assertEquals("a1", inForce(), "announced as it is");
    }

    @Test
    void isKeptAndReadAgain() {
        takes(A, 5, says("b c", ""));
        takes(B, 6, says("b c", "a"));
        KeyRing again = KeyRing.read(ring.stored(A), A).orElseThrow();
        assertEquals(ring.stored(A), again.stored(A));
        assertEquals(ring.inForce(), again.inForce());
        assertTrue(again.isRevoked(A.id()));
    }

    @Test
    void anotherEnteredKeyBeginsAnotherRing() {
        takes(A, 5, says("b", ""));
        ring = KeyRing.read(ring.stored(A), C).orElseThrow();
        assertEquals("c0", inForce());
        ring = KeyRing.read("", C).orElseThrow();
        assertEquals("c0", inForce());
        String stored = KeyRing.of(List.of(A)).stored(A);
        assertFalse(KeyRing.isForAnother(stored, A));
        assertTrue(KeyRing.isForAnother(stored, C));
        assertFalse(KeyRing.isForAnother(stored.substring(1), C), "damaged");
        assertFalse(KeyRing.isForAnother("", C), "nothing");
    }

    @Test
    void fault23EveryDamageIsSeen() {
        takes(A, 5, says("b", "c"));
        String stored = ring.stored(A);
        for (int i = 0; i < stored.length(); i++) {
            String cut = stored.substring(0, i);
            String flipped = flipped(stored, i);
            assertEquals(Optional.empty(), KeyRing.read(flipped, A).map(it -> 1), "changed at " + i);
            if (i > 0) {
                assertEquals(Optional.empty(), KeyRing.read(cut, A).map(it -> 1), "cut at " + i);
            }
        }
        for (String text : List.of("x", "sum 0\n", "{}", "\n", stored + stored, "x".repeat(100_000))) {
            assertEquals(Optional.empty(), KeyRing.read(text, A).map(it -> 1), text);
        }
    }

    @Test
    void fault23WhateverIsDamagedOnceNoRevocationIsLost() {
        takes(A, 5, says("b c", ""));
        takes(B, 6, says("b", "a c"));
        String stored = ring.stored(A);
        for (int i = 0; i < stored.length(); i++) {
            String flipped = flipped(stored, i);
            KeyRing left = KeyRing.salvaged(flipped, A);
            assertTrue(left.isRevoked(A.id()) && left.isRevoked(C.id()), "changed at " + i);
            assertEquals(List.of(), left.inForce(), "the key that was entered stays revoked");
        }
        String half = stored.substring(0, stored.length() / 2);
        assertTrue(KeyRing.salvaged(half, A).isRevoked(A.id()), "cut off");
    }

    @Test
    void whatIsLeftOfARingHasTheEnteredKeyAndBelievesNoOther() {
        takes(A, 5, says("b", "c"));
        for (String stored : List.of(ring.stored(A).substring(1), "x", "revoked x\n", "revoked \nrevoked")) {
            KeyRing left = KeyRing.salvaged(stored, A);
            assertEquals(List.of(A), keys(left), stored);
            assertEquals(0, left.highestSerial(null));
        }
        // As if nothing had been damaged, once the next document has come.
        ring = KeyRing.salvaged(ring.stored(A).substring(1), A);
        takes(A, 6, says("b c", ""));
        assertEquals("a6 b0", inForce());
    }

    @Test
    void oneOfTwoCopiesIsEnoughWhicheverPlaceIsDamaged() {
        takes(A, 5, says("b", ""));
        takes(B, 6, says("b", "a c"));
        String stored = ring.stored(A);
        for (int i = 0; i < stored.length(); i++) {
            String flipped = flipped(stored, i);
            for (String damaged : List.of(flipped, stored.substring(0, i))) {
                assertEquals(
                        stored, KeyRing.read(stored, damaged, A).orElseThrow().stored(A), "copy, at " + i);
                // What looks like a revocation counts as one: nothing but that may differ.
                KeyRing left = KeyRing.read(damaged, stored, A).orElseThrow();
                assertTrue(left.isRevoked(A.id()) && left.isRevoked(C.id()), "at " + i);
                assertEquals(List.of(B), keys(left), "at " + i);
                assertEquals(6, left.highestSerial(null), "no way back in time");
            }
        }
        assertEquals(Optional.empty(), KeyRing.read("x", "y", A));
        assertEquals(Optional.empty(), KeyRing.read("x", "", A));
        assertEquals(List.of(A), keys(KeyRing.read("", "", A).orElseThrow()));
    }

    @Test
    void anOlderCopyBelievesNothingThatTheDamagedTextRevokes() {
        takes(A, 5, says("b", ""));
        String older = ring.stored(A);
        takes(B, 6, says("b", "a"));
        KeyRing left = KeyRing.read(ring.stored(A).substring(1), older, A).orElseThrow();
        assertEquals(List.of(B), keys(left));
        assertTrue(left.isRevoked(A.id()));
    }

    private static List<TrustedKey> keys(KeyRing ring) {
        return ring.inForce().stream().map(KeyRing.Holding::key).toList();
    }

    @Test
    void theLongestRingCanBeReadBackAndALongerOneIsRefused() {
        List<String> eight = new ArrayList<>();
        for (int i = 0; i < AnnouncedKeys.MAX_TRUSTED; i++) {
            eight.add(key((char) ('1' + i)).line());
        }
        long serial = (1L << 53) - 1;
        for (int from = 0; from < KeyRing.MAX_REVOKED; from += 50) {
            ring = ring.after(new AnnouncedKeys(eight, ids(from, from + 50)), A, serial);
        }
        KeyRing again = KeyRing.read(ring.stored(A), A).orElseThrow();
        assertEquals(ring.stored(A), again.stored(A));
        assertTrue(again.isRevoked(ids(999, 1_000).get(0)));

        var fault = assertThrows(
                InvalidDefinitionException.class,
                () -> ring.after(new AnnouncedKeys(eight, ids(999, 1_002)), A, serial));
        assertEquals(
                "keys must not revoke more than 1000 keys over all time, with this it would be 1002",
                fault.getMessage());
        takes(A, serial, new AnnouncedKeys(eight, ids(900, 950)));
        takes(A, serial, null);
        assertEquals(9, ring.inForce().size(), "what is revoked already may be said again");
    }

    private static List<String> ids(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String number = "0000" + i;
            ids.add("ffffffffffff" + number.substring(number.length() - 4));
        }
        return ids;
    }

    private static String flipped(String stored, int at) {
        return stored.substring(0, at) + (char) (stored.charAt(at) ^ 1) + stored.substring(at + 1);
    }

    private void takes(TrustedKey signer, long serial, AnnouncedKeys news) {
        ring = ring.after(news, signer, serial);
    }

    private String inForce() {
        return String.join(
                " ",
                ring.inForce().stream()
                        .map(it -> it.key().id().substring(0, 1) + it.highestSerial())
                        .toList());
    }

    private String opened(TrustedKey signer) {
        byte[] envelope = ("ed25519 " + signer.id() + " " + "A".repeat(86) + "\n{}").getBytes(UTF_8);
        var opening = DefinitionsJudge.open(envelope, ring);
        return opening instanceof DefinitionsJudge.Opening.Verify
                ? "verify"
                : assertInstanceOf(DefinitionsJudge.Opening.Refused.class, opening)
                        .verdict()
                        .refusal()
                        .name();
    }

    private static AnnouncedKeys says(String trusted, String revoked) {
        return new AnnouncedKeys(
                letters(trusted).map(it -> key(it).line()).toList(),
                letters(revoked).map(it -> key(it).id()).toList());
    }

    private static Stream<Character> letters(String text) {
        return text.chars().filter(it -> it != ' ').mapToObj(it -> (char) it);
    }

    private static TrustedKey key(char letter) {
        byte[] raw = new byte[32];
        Arrays.fill(raw, (byte) letter);
        return new TrustedKey(String.valueOf(letter).repeat(16), raw);
    }
}
