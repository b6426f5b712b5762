package org.crossfoot.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What came of bringing a unit's ledger into the database.
 *
 * @param hash of the exports that were loaded, by which the database finds them again; empty if there were none
 * @param refused what was refused as a whole, each a sentence in the run's language
 */
record LoadedLedger(String hash, List<String> refused) {
    private static final String HASH = "ledger";
    private static final String REFUSED = "refused";

    LoadedLedger {
        refused = List.copyOf(refused);
    }

    /** Keeps it with the unit's part of the step, so that a restarted run finds it. */
    void keepIn(ExecutionContext context) {
        context.putString(HASH, hash);
        context.put(REFUSED, new ArrayList<>(refused));
    }

    /** What {@link #keepIn} kept. */
    static LoadedLedger in(ExecutionContext context) {
        @Nullable Object refused = context.get(REFUSED);
        List<String> sentences = new ArrayList<>();
        if (refused instanceof List<?> kept) {
            kept.forEach(sentence -> sentences.add(String.valueOf(sentence)));
        }
        return new LoadedLedger(context.getString(HASH, ""), sentences);
    }
}
