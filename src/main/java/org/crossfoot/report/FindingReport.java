package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its reader sees it.
 *
 * @param results the ids of the results it breaks, the leading one first
 * @param arithmetic the leading equation with its numbers: {@code 4006.95 ≠ 1508.57 + 2498.36}
 */
public record FindingReport(
        String fingerprint,
        String check,
        String severity,
        String status,
        String title,
        String message,
        String advice,
        @Nullable String expected,
        @Nullable String observed,
        @Nullable String difference,
        @Nullable String tolerance,
        String unit,
        String arithmetic,
        List<String> results,
        List<Evidence> locations,
        List<EntryPlace> entries,
        List<ExplanationReport> explanations) {

    /**
     * A place with its words.
     *
     * @param figure the figure's id in the document, null for the ledger
     * @param label the words that name the amount
     * @param quote the words around it, as they stand; empty for the ledger
     * @param value the number and unit as they were written
     * @param amount the same as a plain decimal in base units: yuan for money, per cent, pieces
     */
    public record Evidence(
            String file,
            @Nullable String figure,
            DocumentReport.Place at,
            String label,
            String quote,
            String value,
            String amount) {}

    /** An entry of the ledger; the amount that it books in yuan, the sheet null for files without sheets. */
    public record EntryPlace(String file, @Nullable String sheet, int row, String voucher, String amount) {}

    /** A probable cause. */
    public record ExplanationReport(String cause, String name, String text, int closes, List<String> figures) {}
}
