package org.crossfoot.report.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.PlaceWords;

/** Prepares what was read of the ledger for its page. */
final class LedgerViews {
    /** Rejected rows on a page; a page of many thousands opens slowly, and the workbook has them all. */
    private static final int REJECTS = 500;

    private static final String LEFT_OUT = "report.left-out-";

    private final Words words;

    LedgerViews(Words words) {
        this.words = words;
    }

    LedgerView of(LedgerReport ledger) {
        List<LedgerView.RejectView> rejects =
                ledger.files().stream().flatMap(LedgerViews::rejects).toList();
        int shown = Math.min(REJECTS, rejects.size());
        return new LedgerView(
                ledger.files().stream().map(this::file).toList(),
                rejects.subList(0, shown),
                shown == rejects.size() ? "" : words.say("report.more-rejects", count(rejects.size() - shown)));
    }

    private LedgerView.FileView file(LedgerReport.FileReport file) {
        String sheet = file.sheet();
        return new LedgerView.FileView(
                PlaceWords.fileName(file.path()),
                sheet == null ? "" : sheet,
                count(file.rows()),
                count(file.entries()),
                leftOut(file.leftOut()),
                count(file.rejected().size()),
                AmountText.grouped(file.debit()),
                AmountText.grouped(file.credit()));
    }

    private static Stream<LedgerView.RejectView> rejects(LedgerReport.FileReport file) {
        String name = PlaceWords.fileName(file.path());
        return file.rejected().stream()
                .map(reject -> new LedgerView.RejectView(name, reject.row(), reject.reason(), reject.raw()));
    }

    /** How many rows were left out for which reason. */
    private String leftOut(Map<String, Integer> rows) {
        String reasons = rows.entrySet().stream()
                .map(reason -> words.say(LEFT_OUT + reason.getKey(), count(reason.getValue())))
                .collect(Collectors.joining(words.say("report.list-comma")));
        return reasons.isEmpty() ? "0" : reasons;
    }

    private static String count(int rows) {
        return AmountText.grouped(String.valueOf(rows));
    }
}
