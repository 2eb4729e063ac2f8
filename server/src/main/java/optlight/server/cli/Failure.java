package optlight.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import optlight.definition.InvalidDefinitionException;
import optlight.server.store.DamagedFileException;
import optlight.server.store.RefusedPublicationException;
import optlight.server.trust.MalformedKeyException;

/** Says what went wrong to somebody who did not write this program. */
final class Failure {
    private Failure() {}

    static int report(Exception e, PrintWriter err) {
        if (e instanceof RefusedPublicationException) {
            err.println("optlight: not published: " + e.getMessage());
            return Main.FINDINGS;
        }
        if (e instanceof DamagedFileException damaged) {
            err.println("optlight: " + words(damaged) + "; fsck says what to do");
            return Main.FINDINGS;
        }
        if (e instanceof FoundException) {
            err.println("optlight: " + e.getMessage());
            return Main.FINDINGS;
        }
        if (e instanceof MisuseException
                || e instanceof MalformedKeyException
                || e instanceof InvalidDefinitionException) {
            err.println("optlight: " + e.getMessage());
            return Main.MISUSE;
        }
        if (e instanceof IOException io) {
            err.println("optlight: " + words(io));
            return Main.MISUSE;
        }
        err.println("optlight: this is a fault of the program:");
        e.printStackTrace(err);
        return Main.MISUSE;
    }

    static String words(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (e instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission to read or write " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is already there and is left as it is";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
