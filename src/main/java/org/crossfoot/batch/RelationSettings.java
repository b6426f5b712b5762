package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.RelationBook;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/**
 * What should hold between line items in this run.
 *
 * @param book the relations that come with the program and the bureau's own
 * @param identity hash of the bureau's own, empty if it has none
 */
record RelationSettings(RelationBook book, String identity) {

    /**
     * The relations of a run.
     *
     * @throws ConfigurationRefused if the bureau's file cannot be understood
     */
    static RelationSettings of(RunPlan plan) throws ConfigurationRefused {
        Path file = plan.rules().relations();
        if (file == null) {
            return new RelationSettings(RelationBook.standard(), "");
        }
        try {
            return new RelationSettings(RelationBook.standard().with(file), Sha256.of(file));
        } catch (SourceRefused e) {
            throw new ConfigurationRefused(e.words());
        } catch (IOException e) {
            throw new ConfigurationRefused(Message.of("batch.file-unreadable", file));
        }
    }
}
