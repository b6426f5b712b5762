package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every amount that is stated for one line item in one year, side by side (数字护照).
 *
 * @param item the line item's id
 * @param name its name in the run's language
 * @param standing how the amounts stand to one another: {@code alone}, {@code agreed}, {@code majority}, {@code relations}, {@code
 *     cannot-tell} or {@code apart}
 * @param conclusion the same in a sentence that names the odd one out, where there is one
 * @param verdict the worst of the amounts that are compared; {@code UNCHECKED} where none are
 * @param recorded the ledger's amount in yuan with two decimals, null where it does not tell
 * @param best the amount that is borne out best, in yuan; null where nothing tells
 * @param difference declared less recorded in yuan, of the mention that is furthest off; null with nothing to compare
 * @param amounts the ledger's, then those of tables, then those of sentences
 */
public record PassportReport(
        String item,
        String name,
        int year,
        String standing,
        String conclusion,
        String verdict,
        @Nullable String recorded,
        @Nullable String best,
        @Nullable String difference,
        List<PassportAmount> amounts) {

    /**
     * One of the amounts.
     *
     * @param source {@code ledger}, {@code internal-table}, {@code published-table} or {@code text}
     * @param verdict against the amount that is borne out best
     * @param low the least amount in yuan that the digits allow, null where they leave it open
     * @param high the greatest
     * @param guards how many independent relations guard it
     * @param at the place with its words
     */
    public record PassportAmount(
            String source,
            String verdict,
            @Nullable String low,
            @Nullable String high,
            int guards,
            FindingReport.Evidence at) {}

    /** The amounts that documents declare. */
    public List<PassportAmount> declared() {
        return amounts.stream().filter(amount -> amount.at().figure() != null).toList();
    }
}
