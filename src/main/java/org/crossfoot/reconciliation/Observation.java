package org.crossfoot.reconciliation;

import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Written;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * One amount as one side states it.
 *
 * @param id unique in its scope: {@code <document>.<figure>}, documents counted from 1, or {@code ledger:<line item>}
 * @param side declared or recorded
 * @param item the line item, null where the words name none that is known
 * @param label the words that name it
 * @param written the number
 * @param year the year it speaks of, null where that is not said
 * @param quote the words around it; empty for the ledger
 * @param at where it stands
 */
public record Observation(
        String id,
        Side side,
        @Nullable LineItem item,
        String label,
        Written written,
        @Nullable Integer year,
        String quote,
        Location at) {}
