package org.crossfoot.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a unit's ledger exports were understood and what they sum to: the object that {@code ledger --format json} prints. */
public record LedgerReport(List<FileReport> files, List<OutturnLine> outturn) {

    /** One export or sheet; {@code rows = entries + leftOut + rejected}. Sums are yuan with two decimals. */
    public record FileReport(
            String path,
            String sha256,
            String format,
            String encoding,
            @Nullable String sheet,
            int headerRow,
            String mapping,
            Map<String, String> columns,
            int rows,
            int entries,
            Map<String, Integer> leftOut,
            List<Reject> rejected,
            String debit,
            String credit) {}

    /** A row that could not be understood. */
    public record Reject(int row, String reason, String raw) {}

    /** A sum of the outturn in yuan with two decimals. */
    public record OutturnLine(
            String unit,
            int year,
            @Nullable String fund,
            String kind,
            @Nullable String function,
            @Nullable String economic,
            @Nullable String project,
            String amount) {}
}
