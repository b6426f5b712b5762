package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one run is to do.
 *
 * @param inventory what is audited
 * @param year the fiscal year
 * @param language in which the reports are written
 * @param rules what it goes by
 * @param place where the result goes
 * @param fresh true to begin anew where an earlier run was cut off, and to load every ledger again
 */
public record RunPlan(Inventory inventory, int year, Language language, Rules rules, Place place, boolean fresh) {

    /**
     * Where it stands what a run goes by.
     *
     * @param mappings the folder of column mappings
     * @param relations the file of the bureau's own relations, null if it has none
     * @param tests the parameters of the tests of the journal
     */
    public record Rules(Path mappings, @Nullable Path relations, JournalSettings tests) {}

    /** The folder in which each run makes its own, and the run's own folder where the user names one. */
    public record Place(Path reports, @Nullable Path out) {

        Path of(String run) {
            return out == null ? reports.resolve(run) : out;
        }

        /** Makes the folder, before any work is done that could not be put there. */
        void prepare() throws ConfigurationRefused {
            Path folder = out == null ? reports : out;
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new ConfigurationRefused(Message.of("batch.folder-refused", folder));
            }
            if (!Files.isWritable(folder)) {
                throw new ConfigurationRefused(Message.of("batch.folder-refused", folder));
            }
        }
    }
}
