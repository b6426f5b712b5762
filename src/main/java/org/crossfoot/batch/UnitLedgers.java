package org.crossfoot.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Scope;
import org.crossfoot.journal.Journal;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.message.Words;
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

    /** Loads a unit's exports, unless the same ones stand in the database already. */
    LoadedLedger bring(UnitInputs unit) throws Exception {
        if (unit.ledgers().isEmpty()) {
            return new LoadedLedger("", List.of());
        }
        String hash = settings.hash(unit.ledgers());
        if (!plan.fresh() && store.find(scope(unit), hash).isPresent()) {
            surroundings.metrics().count("ledgers", "fate", "unchanged", 1);
            return new LoadedLedger(hash, List.of());
        }
        surroundings.metrics().count("ledgers", "fate", "loaded", 1);
        return surroundings.metrics().time("load-ledger", () -> load(unit));
    }

    /** What stands in the database; loaded anew if another run has put something else there since. */
    Optional<StoredLedger> stored(UnitInputs unit, LoadedLedger loaded) throws IOException {
        if (loaded.hash().isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredLedger> stored = store.find(scope(unit), loaded.hash());
        return stored.isPresent() ? stored : store.find(scope(unit), load(unit).hash());
    }

    Scope scope(UnitInputs unit) {
        return new Scope(unit.unit(), plan.year());
    }

    private LoadedLedger load(UnitInputs unit) throws IOException {
        Words words = new Words(plan.language());
        try (LedgerLoad load = store.begin(scope(unit))) {
            Journal journal = new Journal(scope(unit), plan.rules().tests());
            WatchedSink sink = new WatchedSink(load, journal, surroundings);
            LedgerReading reading = new LedgerReading(scope(unit), settings.mappings(), sink);
            LedgerExports exports = new LedgerExports(reading, sink);
            for (InputFile export : unit.ledgers()) {
                exports.read(export);
            }
            String hash = exports.areUsable() ? exports.hash(settings) : "";
            if (exports.areUsable()) {
                load.journal(journal.results(exports.files()));
                load.finish(exports.files(), reading.outturn(), hash);
            }
            exports.files().forEach(this::count);
            return new LoadedLedger(
                    hash, exports.refused().stream().map(words::say).toList());
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
