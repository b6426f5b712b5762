package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.ledger.Mapping;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/**
 * How ledgers are read in this run.
 *
 * @param mappings how columns are recognised
 * @param identity hash of all that makes a ledger come out as it does, but for its own files
 */
record LedgerSettings(List<Mapping> mappings, String identity) {

    /**
     * The column mappings of the run's own folder, or those that come with the program.
     *
     * @throws ConfigurationRefused if they cannot be used
     */
    static LedgerSettings of(RunPlan plan) throws ConfigurationRefused, IOException {
        try {
            return new LedgerSettings(
                    Mappings.load(plan.rules().mappings()),
                    Sha256.ofText(
                            RunIdentity.program() + "\n" + hashes(plan.rules().mappings()) + plan.year() + "\n"
                                    + plan.rules().tests()));
        } catch (SourceRefused e) {
            throw new ConfigurationRefused(e.words());
        }
    }

    /** The hash by which the database finds a ledger made of these exports. */
    String hash(List<InputFile> exports) {
        StringBuilder text = new StringBuilder(identity);
        exports.forEach(
                file -> text.append('\n').append(file.shownAs()).append(' ').append(file.sha256()));
        return Sha256.ofText(text.toString());
    }

    private static String hashes(Path folder) throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (Path file : Inbox.entries(folder)) {
            hashes.append(file.getFileName())
                    .append(' ')
                    .append(Sha256.of(file))
                    .append('\n');
        }
        return hashes.toString();
    }
}
