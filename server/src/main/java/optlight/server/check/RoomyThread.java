package optlight.server.check;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs work on a thread with a large stack. The engine goes down a page by calling itself, and a file can hold frames
 * in frames thousands deep, which no browser would have let come about.
 */
public final class RoomyThread {
    /** Address space; memory is taken only as far as it is used. */
    private static final long STACK_BYTES = 512L * 1024 * 1024;

    private RoomyThread() {}

    public static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
