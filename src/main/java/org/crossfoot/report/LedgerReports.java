package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Words;
import org.crossfoot.report.LedgerReport.FileReport;
import org.crossfoot.report.LedgerReport.OutturnLine;
import org.crossfoot.report.LedgerReport.Reject;
import org.jspecify.annotations.Nullable;

/** Puts into words how ledger exports were understood and what they sum to. */
public final class LedgerReports {
    private static final Comparator<OutturnKey> PRINTED = Comparator.comparing(OutturnKey::fund)
            .thenComparing(OutturnKey::flow)
            .thenComparing(OutturnKey::function)
            .thenComparing(OutturnKey::economic)
            .thenComparing(OutturnKey::project);

    private final Words words;

    public LedgerReports(Words words) {
        this.words = words;
    }

    /** The report of one audited scope; without a ledger it is empty. */
    LedgerReport of(AuditOutcome outcome) {
        Map<Scope, Outturn> outturns = outcome.scope()
                .outturn()
                .map(outturn -> Map.of(outcome.scope().scope(), outturn))
                .orElse(Map.of());
        return of(outcome.ledgerFiles(), outcome.rejected(), outturns);
    }

    /** The report of exports, with the outturn of each unit and year in the order given. */
    public LedgerReport of(List<LedgerFile> files, List<RejectedRow> rejected, Map<Scope, Outturn> outturns) {
        List<OutturnLine> lines = new ArrayList<>();
        outturns.forEach((scope, outturn) -> lines.addAll(lines(scope, outturn)));
        return new LedgerReport(files.stream().map(file -> file(file, rejected)).toList(), List.copyOf(lines));
    }

    private FileReport file(LedgerFile file, List<RejectedRow> rejected) {
        // A file whose entries stand in another has none rejected of its own.
        List<Reject> rejects = (file.rejected() == 0 ? Stream.<RejectedRow>empty() : rejected.stream())
                .filter(row -> row.file().equals(file.path()) && row.sheet().equals(file.sheet()))
                .map(row -> new Reject(row.row(), words.say(row.reason()), row.raw()))
                .toList();
        return new FileReport(
                file.path(),
                file.sha256(),
                file.format(),
                file.encoding(),
                orNull(file.sheet()),
                file.headerRow(),
                file.mapping(),
                file.columns(),
                file.rows(),
                file.entries(),
                file.leftOut(),
                rejects,
                yuan(file.debit()),
                yuan(file.credit()));
    }

    /** Sums of accounts that differ in nothing else that is printed come together in one line. */
    private static List<OutturnLine> lines(Scope scope, Outturn outturn) {
        Map<OutturnKey, Long> sums = new LinkedHashMap<>();
        outturn.sums().forEach((key, fen) -> sums.merge(key.withoutAccount(), fen, Math::addExact));
        // Nearly in this order already, which sorting makes use of.
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PRINTED))
                .map(sum -> line(scope, sum.getKey(), sum.getValue()))
                .toList();
    }

    private static OutturnLine line(Scope scope, OutturnKey key, long fen) {
        return new OutturnLine(
                scope.unit().code(),
                scope.year(),
                orNull(key.fund()),
                key.flow().code(),
                orNull(key.function()),
                orNull(key.economic()),
                orNull(key.project()),
                yuan(fen));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
