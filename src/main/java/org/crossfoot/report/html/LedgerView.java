package org.crossfoot.report.html;

import java.util.List;

/** The ledger's exports and their rejected rows; {@code moreRejects} says how many are not shown, if any. */
record LedgerView(List<FileView> files, List<RejectView> rejects, String moreRejects) {

    /** An export in figures. */
    record FileView(
            String name,
            String sheet,
            String rows,
            String entries,
            String leftOut,
            String rejected,
            String debit,
            String credit) {}

    /** A row that could not be understood. */
    record RejectView(String file, int row, String reason, String raw) {}
}
