package optlight.server.report;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReportDatabaseTest extends ReportDatabaseCases {
    @TempDir
    private static Path folder;

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.in(folder.resolve("not there yet"));
    }
}
