package org.crossfoot.batch;

import java.util.List;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.store.StoredLedger;

/**
 * What came of bringing a unit's ledger into the database.
 *
 * @param stored what stands there now; empty if there were no exports, or none that can be compared with anything
 * @param refused what was refused as a whole, and why
 */
record LoadedLedger(Optional<StoredLedger> stored, List<Message> refused) {
    LoadedLedger {
        refused = List.copyOf(refused);
    }
}
