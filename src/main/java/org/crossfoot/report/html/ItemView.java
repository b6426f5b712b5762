package org.crossfoot.report.html;

import java.util.List;

/**
 * A row of the reconciliation.
 *
 * @param rows the number of mentions, at least 1: the height of the cells that they share
 * @param first the first mention, which stands on the item's own line
 */
record ItemView(
        String name,
        String recorded,
        String difference,
        VerdictView verdict,
        int rows,
        Mention first,
        List<Mention> others) {

    /** Where the item is declared; all texts are empty for an item that only the ledger knows. */
    record Mention(String value, String label, String place, String link) {}
}
