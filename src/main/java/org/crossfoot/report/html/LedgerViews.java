package org.crossfoot.report.html;

import java.util.stream.Stream;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.PlaceWords;

/** Prepares what was read of the ledger for its page. */
final class LedgerViews {
    private LedgerViews() {}

    static LedgerView of(LedgerReport ledger) {
        return new LedgerView(
                ledger.files().stream().map(LedgerViews::file).toList(),
                ledger.files().stream().flatMap(LedgerViews::rejects).toList());
    }

    private static LedgerView.FileView file(LedgerReport.FileReport file) {
        int leftOut = file.leftOut().values().stream().mapToInt(rows -> rows).sum();
        String sheet = file.sheet();
        return new LedgerView.FileView(
                PlaceWords.fileName(file.path()),
                sheet == null ? "" : sheet,
                count(file.rows()),
                count(file.entries()),
                count(leftOut),
                count(file.rejected().size()),
                AmountText.grouped(file.debit()),
                AmountText.grouped(file.credit()));
    }

    private static Stream<LedgerView.RejectView> rejects(LedgerReport.FileReport file) {
        String name = PlaceWords.fileName(file.path());
        return file.rejected().stream()
                .map(reject -> new LedgerView.RejectView(name, reject.row(), reject.reason(), reject.raw()));
    }

    private static String count(int rows) {
        return AmountText.grouped(String.valueOf(rows));
    }
}
