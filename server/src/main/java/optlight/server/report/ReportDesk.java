package optlight.server.report;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import optlight.server.json.MalformedJsonException;

/**
 * Takes reports and counts them. Requests only ever touch memory; one thread of its own writes the counts down now and
 * then. While there is no database the counts wait in memory as far as there is room, and beyond that they are dropped:
 * guidance is served all the same.
 */
public final class ReportDesk implements AutoCloseable {
    /** How long counts are in memory alone: what a crash costs. */
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(ReportDesk.class.getName());

    /** What became of a report. */
    public enum Fate {
        COUNTED,
        /** It says something that we do not know. */
        UNKNOWN,
        /** That setting has been reported from there today. */
        REPEATED,
        /** Too many reports from there today: the only fate that the sender learns of. */
        TOO_MANY,
        /** Memory is full: for counts, or for where they come from. */
        NO_ROOM
    }

    private final DatabaseAddress address;
    private final Supplier<KnownIds> known;
    private final Clock clock;
    private final ReportCounters counters = new ReportCounters();
    private final PrefixQuota quota = new PrefixQuota();
    private final Map<Fate, LongAdder> fates = new EnumMap<>(Fate.class);
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "reports");
        thread.setDaemon(true);
        return thread;
    });

    /** {@code null} until it could be opened, and after a failure. Guarded by this. */
    private ReportDatabase database;

    /** Guarded by this. */
    private LocalDate expired = LocalDate.MIN;

    private volatile String trouble = "";

    /** @param known asked with every report; has to be quick */
    public ReportDesk(DatabaseAddress address, Supplier<KnownIds> known, Clock clock) {
        this.address = address;
        this.known = known;
        this.clock = clock.withZone(ZoneOffset.UTC);
        for (Fate fate : Fate.values()) {
            fates.put(fate, new LongAdder());
        }
    }

    /** Begins to write counts down. */
    public ReportDesk start() {
        var unused = writer.scheduleWithFixedDelay(this::write, 0, BETWEEN_WRITES.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /**
     * Takes the body of a report.
     *
     * @throws MalformedJsonException if it is not one JSON value in UTF-8
     */
    public Fate take(byte[] body, InetAddress client) throws MalformedJsonException {
        var today = LocalDate.now(clock);
        Optional<Fate> refusal = quota.refusal(client, today);
        Fate fate = refusal.isPresent() ? refusal.get() : fateOf(ReportReader.read(body), client, today);
        fates.get(fate).increment();
        return fate;
    }

    private Fate fateOf(Optional<Report> report, InetAddress client, LocalDate today) {
        if (report.isEmpty() || !known.get().know(report.get())) {
            return Fate.UNKNOWN;
        }
        Optional<Fate> refusal = quota.refusal(client, report.get().setting(), today);
        return refusal.orElseGet(() -> counters.add(new Cell(today, report.get()), 1) ? Fate.COUNTED : Fate.NO_ROOM);
    }

    /** Writes down what has been counted. Never throws: what cannot be written now is tried again. */
    public synchronized void write() {
        Map<Cell, Long> counts = counters.drain();
        try {
            database().add(counts);
            counts = Map.of();
            expire();
            trouble = "";
        } catch (RuntimeException e) {
            // Should the connection have gone just after the commit, these are counted twice: better than not at all.
            counts.forEach((cell, count) -> {
                if (!counters.add(cell, count)) {
                    fates.get(Fate.NO_ROOM).add(count);
                }
            });
            complain(e);
            letGo();
        }
    }

    /** What may be shown of the last {@code days} days, after what is in memory has been written. */
    public synchronized BreakageReport breakage(int days) {
        write();
        var today = LocalDate.now(clock);
        return BreakageReport.of(database().sums(today.minusDays(days - 1L)), today, days);
    }

    /** Why counts cannot be written at the moment; empty if they can. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(it -> !it.isEmpty());
    }

    /** How many reports have had this fate since the start. */
    public long count(Fate fate) {
        return fates.get(fate).sum();
    }

    /** Writes what is left, and lets the database go; one that was never needed is not made now. */
    @Override
    public void close() {
        writer.shutdown();
        synchronized (this) {
            if (!counters.isEmpty()) {
                write();
            }
            letGo();
        }
    }

    /** Also after a failure: what is in the pool may be as dead as what has failed. */
    private void letGo() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private ReportDatabase database() {
        if (database == null) {
            database = ReportDatabase.open(address);
        }
        return database;
    }

    private void expire() {
        var today = LocalDate.now(clock);
        if (!today.equals(expired)) {
            int cells = database().expire(today);
            expired = today;
            if (cells > 0) {
                LOG.log(Level.INFO, "deleted {0} counts that are old or stayed small", cells);
            }
        }
    }

    /** A trouble that stays is logged once. */
    private void complain(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = address + ": " + cause.getMessage();
        if (!message.equals(trouble)) {
            LOG.log(Level.WARNING, "reports cannot be written down, guidance is served all the same: {0}", message);
        }
        trouble = message;
    }
}
