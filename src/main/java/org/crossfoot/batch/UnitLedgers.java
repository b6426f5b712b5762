package org.crossfoot.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Scope;
import org.crossfoot.journal.Journal;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.store.LedgerLoad;
import org.crossfoot.store.LedgerStore;
import org.crossfoot.store.StoredLedger;

/** Brings the ledgers of units into the database and finds them there again. */
final class UnitLedgers {
    private final LedgerStore store;
    private final RunPlan plan;
    private final LedgerSettings settings;
    private final RunSurroundings surroundings;

    UnitLedgers(LedgerStore store, RunPlan plan, LedgerSettings settings, RunSurroundings surroundings) {
        this.store = store;
        this.plan = plan;
        this.settings = settings;
        this.surroundings = surroundings;
    }

    /** True if exactly the unit's exports stand in the database already, or it has none. */
    boolean stand(UnitInputs unit) {
        return unit.ledgers().isEmpty() || store.holds(scope(unit), settings.hash(unit.ledgers()));
    }

    /** Loads a unit's exports, unless the same ones stand in the database already. */
    LoadedLedger bring(UnitInputs unit) throws Exception {
        if (unit.ledgers().isEmpty()) {
            return new LoadedLedger(Optional.empty(), List.of());
        }
        Optional<StoredLedger> stored =
                plan.fresh() ? Optional.empty() : store.find(scope(unit), settings.hash(unit.ledgers()));
        surroundings.metrics().count("ledgers", "fate", stored.isPresent() ? "unchanged" : "loaded", 1);
        return stored.isPresent()
                ? new LoadedLedger(stored, List.of())
                : surroundings.metrics().time("load-ledger", () -> load(unit));
    }

    Scope scope(UnitInputs unit) {
        return new Scope(unit.unit(), plan.year());
    }

    private LoadedLedger load(UnitInputs unit) throws IOException {
        try (LedgerLoad load = store.begin(scope(unit))) {
            Journal journal = new Journal(scope(unit), plan.rules().tests());
            WatchedSink sink = new WatchedSink(load, journal, surroundings);
            LedgerReading reading = new LedgerReading(scope(unit), settings.mappings(), sink);
            LedgerExports exports = new LedgerExports(reading, sink);
            for (InputFile export : unit.ledgers()) {
                exports.read(export);
            }
            Optional<StoredLedger> stored = Optional.empty();
            if (exports.areUsable()) {
                stored = Optional.of(load.finish(
                        exports.files(), reading.outturn(), journal.results(exports.files()), exports.hash(settings)));
            }
            exports.files().forEach(this::count);
            return new LoadedLedger(stored, exports.refused());
        }
    }

    private void count(LedgerFile file) {
        RunMetrics metrics = surroundings.metrics();
        metrics.count("rows", "fate", "stored", file.entries());
        metrics.count("rows", "fate", "rejected", file.rejected());
        metrics.count(
                "rows",
                "fate",
                "left-out",
                file.leftOut().values().stream().mapToInt(Integer::intValue).sum());
    }
}
