package org.crossfoot.report.html;

import java.util.List;

/**
 * A test of the journal as its page shows it.
 *
 * @param parameters in one line; empty for none
 * @param more how many irregularities are not shown, in words; empty if all are
 */
record JournalView(
        String id,
        String name,
        VerdictView verdict,
        String population,
        String parameters,
        String reason,
        String found,
        String amount,
        List<Line> irregularities,
        String more) {

    /** An irregularity with the entries that show it. */
    record Line(String message, String amount, List<EntryView> entries) {}

    /** An entry: where it stands, its voucher and amount. */
    record EntryView(String place, String voucher, String amount) {}
}
