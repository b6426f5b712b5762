package org.crossfoot.batch;

import java.util.concurrent.CancellationException;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.RejectedRow;

/** Passes entries on to where they are kept and to the tests of the journal, tells how many have been read, and stops reading when the run is asked to stop. */
final class WatchedSink implements EntrySink {
    private final EntrySink kept;
    private final EntrySink tested;
    private final RunSurroundings surroundings;
    private long rows;

    WatchedSink(EntrySink kept, EntrySink tested, RunSurroundings surroundings) {
        this.kept = kept;
        this.tested = tested;
        this.surroundings = surroundings;
    }

    @Override
    public void entry(Entry entry) {
        watch();
        kept.entry(entry);
        tested.entry(entry);
    }

    @Override
    public void rejected(RejectedRow row) {
        watch();
        kept.rejected(row);
        tested.rejected(row);
    }

    /** How many rows have been passed on. */
    long rows() {
        return rows;
    }

    private void watch() {
        if (surroundings.isStopping()) {
            throw new CancellationException("the run was asked to stop");
        }
        rows++;
        surroundings.progress().rowRead();
    }
}
