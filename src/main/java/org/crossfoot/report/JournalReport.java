package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one test of the journal (账簿检查) came to: an element of {@code journal} in {@code report.json}.
 *
 * @param population how many vouchers, entries or payments were looked at
 * @param reason why nothing, or not everything, could be decided
 * @param found how many irregularities there are, those that are not listed included
 * @param amount what all of them come to, in yuan
 * @param irregularities the largest, the largest first
 */
public record JournalReport(
        String test,
        String name,
        String verdict,
        int population,
        List<ParameterReport> parameters,
        @Nullable String reason,
        int found,
        String amount,
        List<IrregularityReport> irregularities) {

    /** A parameter: its key in job files, its name, its number with its unit. */
    public record ParameterReport(String key, String name, String value) {}

    /** Something out of order, its amount in yuan, and the entries that show it. */
    public record IrregularityReport(String message, String amount, List<FindingReport.EntryPlace> entries) {}
}
