package optlight.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import optlight.server.report.ReportReader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Collects a report before a thread is given to it, but not for ever: who sends slowly keeps a connection for a while, and
 * nobody else waiting.
 */
final class ReportIntake extends EagerContentHandler {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    /** Counts what frames cost as well; the exact limit is the endpoint's. */
    private static final long MAX_RETAINED_BYTES = 4L * ReportReader.MAX_BYTES;

    private final Duration patience;

    /** @param patience after this, what has not come is not waited for */
    ReportIntake(Duration patience) {
        super(new RetainedContentLoaderFactory(MAX_RETAINED_BYTES, -1, true));
        this.patience = patience;
        includeMethod("POST");
        includePath(ReportsEndpoint.PATH);
    }

    static ReportIntake withUsualPatience() {
        return new ReportIntake(USUAL_PATIENCE);
    }

    @Override
    protected boolean onConditionsMet(Request request, Response response, Callback callback) throws Exception {
        return super.onConditionsMet(new Impatient(request, patience), response, callback);
    }

    /** Fails when the patience is over; left to itself, Jetty takes a silence for no reason to end. */
    private static final class Impatient extends Request.Wrapper {
        private final Duration patience;
        private final AtomicReference<Runnable> waiting = new AtomicReference<>();
        private volatile boolean over;
        private volatile Scheduler.Task alarm;

        Impatient(Request request, Duration patience) {
            super(request);
            this.patience = patience;
        }

        @Override
        public void demand(Runnable callback) {
            if (over) {
                callback.run();
                return;
            }
            waiting.set(callback);
            if (alarm == null) {
                alarm = getComponents().getScheduler().schedule(this::giveUp, patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            super.demand(Invocable.from(Invocable.getInvocationType(callback), this::goOn));
        }

        @Override
        public Content.Chunk read() {
            if (over) {
                return Content.Chunk.from(new TimeoutException("sends too slowly"), true);
            }
            Content.Chunk chunk = super.read();
            Scheduler.Task set = alarm;
            if (set != null && chunk != null && chunk.isLast()) {
                set.cancel();
            }
            return chunk;
        }

        private void giveUp() {
            over = true;
            goOn();
        }

        /** By whichever comes first, the content or the alarm. */
        private void goOn() {
            Runnable callback = waiting.getAndSet(null);
            if (callback != null) {
                callback.run();
            }
        }
    }
}
