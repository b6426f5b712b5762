package org.crossfoot.batch;

import java.nio.file.Path;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * A job file: what is to be audited, where the result goes. Paths are relative to the current directory.
 *
 * @param inbox the folder with a folder for each budget unit
 * @param year the fiscal year
 * @param reports the folder in which each run makes its own
 * @param language in which the reports are written
 * @param failOn from which severity on the run ends with exit code 1
 * @param mappings the folder of column mappings; null for those that come with the program
 * @param relations the file of the bureau's own relations; null for {@code jobs/relations.csv}, if there is one
 * @param tests the parameters of the tests of the journal
 * @param database the server to use; null for the embedded one
 */
public record JobFile(
        Path inbox,
        int year,
        Path reports,
        Language language,
        FailOn failOn,
        @Nullable Path mappings,
        @Nullable Path relations,
        JournalSettings tests,
        @Nullable Server database) {

    /** A database server; the password comes from the environment alone. */
    public record Server(String url, String user) {}

    /**
     * Reads a job file.
     *
     * @throws ConfigurationRefused if it cannot be read or says something that is not understood
     */
    public static JobFile read(Path file) throws ConfigurationRefused {
        JobKeys keys = JobKeys.read(file);
        Path inbox = Path.of(keys.text("inbox"));
        return new JobFile(
                inbox,
                keys.year(),
                Path.of(keys.text("reports", "reports")),
                keys.choice("lang", Language.values(), Language::code, Language.ZH),
                keys.choice("failOn", FailOn.values(), FailOn::code, FailOn.NONE),
                path(keys, "mappings"),
                path(keys, "relations"),
                JournalKeys.read(keys),
                keys.has("database") ? server(keys.section("database", "url", "user")) : null);
    }

    private static @Nullable Path path(JobKeys keys, String key) throws ConfigurationRefused {
        return keys.has(key) ? Path.of(keys.text(key)) : null;
    }

    private static Server server(JobKeys keys) throws ConfigurationRefused {
        return new Server(keys.text("url"), keys.text("user"));
    }
}
