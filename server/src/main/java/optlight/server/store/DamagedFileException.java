package optlight.server.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Something in a data folder is not what must be there, or its bytes cannot be had; the message names it. */
public final class DamagedFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    DamagedFileException(Path file, String fault) {
        super(file.toString(), null, fault);
    }

    DamagedFileException(Path file, IOException cause) {
        this(file, "cannot be read: " + cause.getMessage());
        initCause(cause);
    }
}
