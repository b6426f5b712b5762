package org.crossfoot.batch;

import org.crossfoot.message.Message;
import org.springframework.batch.core.step.Step;

/** Reads every unit's ledger exports into the database and sums them; unchanged exports are not loaded again. */
final class LoadLedgersStep {
    static final String NAME = "load-ledgers";

    private final UnitSteps steps;
    private final UnitLedgers ledgers;

    LoadLedgersStep(UnitSteps steps, UnitLedgers ledgers) {
        this.steps = steps;
        this.ledgers = ledgers;
    }

    Step step() {
        return steps.of(NAME, Message.of("batch.step-load-ledgers"), (unit, part) -> {
            LoadedLedger loaded = ledgers.bring(unit);
            loaded.keepIn(part.getExecutionContext());
        });
    }
}
