package org.crossfoot.finding;

import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is of: its line item, or the words that name it where the item is not known.
 *
 * @param name the line item's id, or the label without blanks
 */
record Subject(String name) {

    static Subject of(Observation observation) {
        @Nullable LineItem item = observation.item();
        return new Subject(item == null ? "“" + observation.label().replaceAll("\\s+", "") + "”" : item.id());
    }
}
