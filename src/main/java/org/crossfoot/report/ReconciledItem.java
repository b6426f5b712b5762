package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line item with both sides: a row of the reconciliation (核对表).
 *
 * @param item the line item's id
 * @param name its name in the run's language
 * @param recorded the ledger's amount in yuan with two decimals, null where there is no ledger
 * @param declared each mention in the documents
 * @param verdict the worst verdict among the mentions; UNDECIDED with nothing to compare
 * @param difference declared less recorded in yuan, of the mention that is furthest off; null with nothing to compare
 */
public record ReconciledItem(
        String item,
        String name,
        @Nullable String recorded,
        List<FindingReport.Evidence> declared,
        String verdict,
        @Nullable String difference) {}
