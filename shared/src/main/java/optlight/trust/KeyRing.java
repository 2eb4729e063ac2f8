package optlight.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.AnnouncedKeys;
import optlight.definition.InvalidDefinitionException;

/**
 * The keys believed for one server: those the member, or an administrator, has entered with its address, and those that its
 * documents have announced. It changes with a trusted document alone, and never in place.
 *
 * <ul>
 *   <li>A document that says nothing of keys changes nothing. One that does says the whole list of announced keys; the key
 *       that signed it, and those entered, stay without being named.
 *   <li>A revoked key is not believed again, whoever announces it and whatever serial it signs; one the member entered
 *       neither. Revoked ids are never forgotten; so a document with which they would become more than
 *       {@value #MAX_REVOKED} is refused. A thief could fill the list, but he can revoke the owner's key in less.
 *   <li><b>A document cannot revoke the key it is signed with</b>: the successor revokes. So there is a key in force after
 *       every document, and it is one whose owner has shown that he has it.
 *   <li>The highest serial is counted for each key, and a revoked key takes its count with it: whoever steals a key cannot
 *       sign a serial so high that nothing of the owner's is accepted any more.
 *   <li>What is entered is the root. If every key is lost or stolen, the owner publishes a new one outside of this, and
 *       members enter it: a server entered anew begins with an empty ring. A thief who has a key <i>and</i> the server can
 *       revoke the owner's keys; from that only entering anew leads back.
 * </ul>
 */
public final class KeyRing {
    /** Ids revoked over all time: some are revoked in ten years. */
    public static final int MAX_REVOKED = 1_000;

    /** No ring of ours is longer, UTF-16 units: the revoked stand in it twice, the other keys are at most a few dozen. */
    private static final int MAX_STORED = 60_000;

    private static final String FOR = "for ";
    private static final String ENTERED = "entered ";
    private static final String ANNOUNCED = "announced ";
    private static final String REVOKED = "revoked ";
    private static final String SUM = "sum ";

    private final List<Holding> holdings;
    private final List<String> revoked;

    private KeyRing(List<Holding> holdings, List<String> revoked) {
        this.holdings = List.copyOf(holdings);
        this.revoked = List.copyOf(revoked);
    }

    /**
     * A key in force.
     *
     * @param entered       whether the member entered it; otherwise a document announced it
     * @param highestSerial the highest that was trusted with its signature; 0 if none was
     */
    public record Holding(TrustedKey key, boolean entered, long highestSerial) {}

    /** The ring of a server that has not yet said anything. */
    public static KeyRing of(List<TrustedKey> entered) {
        List<Holding> holdings = new ArrayList<>();
        for (TrustedKey key : entered) {
            holdings.add(new Holding(key, true, 0));
        }
        return new KeyRing(holdings, List.of());
    }

    /** The keys in force, those entered first. */
    public List<Holding> inForce() {
        return holdings;
    }

    public boolean isRevoked(String id) {
        return revoked.indexOf(id) >= 0;
    }

    /** The key in force with this id. */
    Optional<TrustedKey> find(String id) {
        for (Holding holding : holdings) {
            if (holding.key().id().equals(id)) {
                return Optional.of(holding.key());
            }
        }
        return Optional.empty();
    }

    /** The highest serial that was trusted with the signature of a key that this news does not revoke. */
    long highestSerial(AnnouncedKeys news) {
        long highest = 0;
        for (Holding holding : holdings) {
            if (news == null || news.revoked().indexOf(holding.key().id()) < 0) {
                highest = Math.max(highest, holding.highestSerial());
            }
        }
        return highest;
    }

    /**
     * The ring after a document.
     *
     * @param news what it says of keys; {@code null} if nothing
     * @throws InvalidDefinitionException if it must not say so
     */
    KeyRing after(AnnouncedKeys news, TrustedKey signer, long serial) {
        List<String> allRevoked = new ArrayList<>(revoked);
        List<Holding> after = new ArrayList<>();
        if (news != null) {
            for (String id : news.revoked()) {
                if (id.equals(signer.id())) {
                    throw new InvalidDefinitionException("keys must not revoke " + id + ", which signed this");
                }
                if (allRevoked.indexOf(id) < 0) {
                    allRevoked.add(id);
                }
            }
        }
        if (allRevoked.size() > MAX_REVOKED && allRevoked.size() > revoked.size()) {
            throw new InvalidDefinitionException("keys must not revoke more than " + MAX_REVOKED
                    + " keys over all time, " + "with this it would be " + allRevoked.size());
        }
        for (Holding holding : holdings) {
            String id = holding.key().id();
            boolean signed = id.equals(signer.id());
            boolean stays = signed
                    || holding.entered()
                    || news == null
                    || news.trustedIds().indexOf(id) >= 0;
            if (stays && allRevoked.indexOf(id) < 0) {
                long highest = signed ? Math.max(serial, holding.highestSerial()) : holding.highestSerial();
                after.add(new Holding(holding.key(), holding.entered(), highest));
            }
        }
        if (news != null) {
            for (String line : news.trusted()) {
                announce(line, allRevoked, after);
            }
        }
        return new KeyRing(after, allRevoked);
    }

    private static void announce(String line, List<String> revoked, List<Holding> after) {
        TrustedKey key = TrustedKey.parse(line)
                .orElseThrow(() -> new InvalidDefinitionException("a trusted key is not written as keygen writes it"));
        for (Holding holding : after) {
            if (holding.key().id().equals(key.id())) {
                if (!holding.key().equals(key)) {
                    throw new InvalidDefinitionException("keys must not give the id " + key.id() + " to another key");
                }
                return;
            }
        }
        if (revoked.indexOf(key.id()) < 0) {
            after.add(new Holding(key, false, 0));
        }
    }

    /**
     * To be kept, and given to {@link #read} again.
     *
     * @param entered the line the member entered: another one makes another ring
     */
    public String stored(TrustedKey entered) {
        StringBuilder text = new StringBuilder();
        text.append(FOR).append(entered.line()).append('\n');
        appendRevoked(text);
        for (Holding holding : holdings) {
            text.append(holding.entered() ? ENTERED : ANNOUNCED)
                    .append(holding.highestSerial())
                    .append(' ')
                    .append(holding.key().line())
                    .append('\n');
        }
        // Once more: what damages the one may spare the other, see salvaged.
        appendRevoked(text);
        int sum = sum(text.toString());
        return text.append(SUM).append(sum).append('\n').toString();
    }

    private void appendRevoked(StringBuilder text) {
        for (String id : revoked) {
            text.append(REVOKED).append(id).append('\n');
        }
    }

    /** Against a disk that errs, not against a person: whoever can write here can write into us. */
    private static int sum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
        }
        return sum;
    }

    /** Whether this was kept for a server with another key. */
    public static boolean isForAnother(String stored, TrustedKey entered) {
        return !stored.isEmpty()
                && read(stored, entered).isPresent()
                && !stored.startsWith(FOR + entered.line() + "\n");
    }

    /**
     * What was kept for a server; a new ring if nothing was, or if it was for another key.
     *
     * @return empty if the text is damaged
     */
    public static Optional<KeyRing> read(String stored, TrustedKey entered) {
        if (stored.isEmpty()) {
            return Optional.of(of(List.of(entered)));
        }
        int end = stored.lastIndexOf(SUM);
        if (stored.length() > MAX_STORED
                || end < 0
                || !stored.startsWith(FOR)
                || !stored.substring(end).equals(SUM + sum(stored.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        if (!stored.startsWith(FOR + entered.line() + "\n")) {
            return Optional.of(of(List.of(entered)));
        }
        List<Holding> holdings = new ArrayList<>();
        List<String> revoked = new ArrayList<>();
        for (int from = stored.indexOf('\n') + 1; from < end; from = stored.indexOf('\n', from) + 1) {
            String line = stored.substring(from, stored.indexOf('\n', from));
            if (line.startsWith(REVOKED)) {
                addOnce(line.substring(REVOKED.length()), revoked);
                continue;
            }
            Optional<Holding> holding = holding(line);
            if (holding.isEmpty()) {
                return Optional.empty();
            }
            holdings.add(holding.get());
        }
        return Optional.of(new KeyRing(holdings, revoked));
    }

    /**
     * The same of two texts that were kept together, the second a copy of the first: one of them damaged, or lost, locks nobody
     * out. What either revokes is revoked, so that the copy cannot make a key believed that the text no longer does.
     *
     * @return empty if nothing was kept whole
     */
    public static Optional<KeyRing> read(String stored, String copy, TrustedKey entered) {
        Optional<KeyRing> first = read(stored, entered);
        if (copy.isEmpty() || (first.isPresent() && !stored.isEmpty())) {
            return first;
        }
        return read(copy, entered).map(ring -> ring.without(salvaged(stored, entered).revoked));
    }

    private KeyRing without(List<String> more) {
        List<String> all = new ArrayList<>(revoked);
        for (String id : more) {
            addOnce(id, all);
        }
        List<Holding> rest = new ArrayList<>();
        for (Holding holding : holdings) {
            if (all.indexOf(holding.key().id()) < 0) {
                rest.add(holding);
            }
        }
        return new KeyRing(rest, all);
    }

    /**
     * What is left of a text that {@link #read} calls damaged: the key the member entered, unless a line that can still be
     * read revokes it, and all the revocations. The next document announces the other keys again; what has been revoked it
     * need not repeat, so that must not be lost.
     */
    public static KeyRing salvaged(String stored, TrustedKey entered) {
        List<String> revoked = new ArrayList<>();
        for (int from = 0; from < stored.length() && revoked.size() < MAX_REVOKED; ) {
            int end = stored.indexOf('\n', from);
            String line = stored.substring(from, end < 0 ? stored.length() : end);
            if (line.startsWith(REVOKED) && Envelope.isKeyId(line.substring(REVOKED.length()))) {
                addOnce(line.substring(REVOKED.length()), revoked);
            }
            from += line.length() + 1;
        }
        List<Holding> holdings = new ArrayList<>();
        if (revoked.indexOf(entered.id()) < 0) {
            holdings.add(new Holding(entered, true, 0));
        }
        return new KeyRing(holdings, revoked);
    }

    private static void addOnce(String id, List<String> ids) {
        if (ids.indexOf(id) < 0) {
            ids.add(id);
        }
    }

    private static Optional<Holding> holding(String line) {
        boolean entered = line.startsWith(ENTERED);
        if (!entered && !line.startsWith(ANNOUNCED)) {
            return Optional.empty();
        }
        int from = (entered ? ENTERED : ANNOUNCED).length();
        int space = line.indexOf(' ', from);
        try {
            long highest = Long.parseLong(line.substring(from, Math.max(from, space)));
            return TrustedKey.parse(line.substring(space + 1))
                    .filter(key -> highest >= 0)
                    .map(key -> new Holding(key, entered, highest));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
