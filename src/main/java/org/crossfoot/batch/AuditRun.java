package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.crossfoot.message.Message;
import org.crossfoot.store.Database;
import org.crossfoot.store.DatabaseSettings;
import org.crossfoot.store.DatabaseUnavailable;
import org.crossfoot.store.embedded.DatabaseBusy;
import org.crossfoot.store.embedded.EmbeddedServer;

/** One run: finds its database, starts the job or goes on with one that was cut off, and tells what came of it. */
public final class AuditRun {
    private final RunPlan plan;
    private final RelationSettings relations;
    private final RunSurroundings surroundings;

    /**
     * Prepares a run.
     *
     * @param colours true if the summary is to be printed on a terminal
     * @throws ConfigurationRefused if the bureau's own relations cannot be understood
     */
    public AuditRun(RunPlan plan, Progress progress, Clock clock, boolean colours) throws ConfigurationRefused {
        this.relations = RelationSettings.of(plan);
        this.plan = plan;
        this.surroundings = new RunSurroundings(clock, progress, colours);
    }

    /**
     * Runs the audit on a database server.
     *
     * @throws AnotherRunUnderWay if another run uses the same database
     * @throws DatabaseUnavailable if the server is not to be had
     * @throws ConfigurationRefused if the column mappings cannot be used
     * @throws IOException if the file system fails
     */
    public RunOutcome on(DatabaseSettings server)
            throws AnotherRunUnderWay, DatabaseUnavailable, ConfigurationRefused, IOException {
        try (Database database = Database.open(server, connections())) {
            if (!database.lock()) {
                throw new AnotherRunUnderWay(Message.of("batch.database-busy", server.shownAs()));
            }
            return new JobRunner(plan, relations, surroundings, database).run();
        }
    }

    /**
     * Runs the audit on the embedded database, whose data are kept in a folder.
     *
     * @throws AnotherRunUnderWay if another run uses the same folder
     * @throws DatabaseUnavailable if the server does not start
     * @throws ConfigurationRefused if the column mappings cannot be used
     * @throws IOException if the file system fails
     */
    public RunOutcome embedded(Path home)
            throws AnotherRunUnderWay, DatabaseUnavailable, ConfigurationRefused, IOException {
        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            return on(server.settings());
        } catch (DatabaseBusy e) {
            throw new AnotherRunUnderWay(e.words());
        }
    }

    /** Asks the run to end as soon as it can; what was done is kept, and the same command goes on from there. */
    public void stop() {
        surroundings.stop();
    }

    /** Two for each unit at work, and one for the job's own records. */
    private static int connections() {
        return 2 * BatchInfrastructure.cores() + 1;
    }
}
