package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.crossfoot.journal.EntryPlace;
import org.crossfoot.journal.Irregularity;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.journal.Parameter;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.jspecify.annotations.Nullable;

/** Puts what the tests of the journal came to into words. */
final class JournalReports {
    private static final String JOURNAL = "journal.";

    private final Words words;

    JournalReports(Words words) {
        this.words = words;
    }

    List<JournalReport> of(List<JournalResult> results) {
        return results.stream().map(this::of).toList();
    }

    private JournalReport of(JournalResult result) {
        return new JournalReport(
                result.test(),
                words.say(JOURNAL + result.test()),
                result.verdict().name(),
                Math.toIntExact(result.population()),
                result.parameters().stream().map(this::parameter).toList(),
                said(result.reason()),
                result.found(),
                yuan(result.fen()),
                result.irregularities().stream().map(this::irregularity).toList());
    }

    private @Nullable String said(@Nullable Message reason) {
        return reason == null ? null : words.say(reason);
    }

    private JournalReport.ParameterReport parameter(Parameter parameter) {
        String kind = "journal.kind-" + parameter.kind().name().toLowerCase(Locale.ROOT);
        return new JournalReport.ParameterReport(
                parameter.key(),
                words.say("journal.parameter-" + parameter.name()),
                words.say(kind, AmountText.grouped(String.valueOf(parameter.value()))));
    }

    private JournalReport.IrregularityReport irregularity(Irregularity irregularity) {
        return new JournalReport.IrregularityReport(
                words.say(irregularity.message()),
                yuan(irregularity.fen()),
                irregularity.entries().stream().map(JournalReports::entry).toList());
    }

    static FindingReport.EntryPlace entry(EntryPlace entry) {
        return new FindingReport.EntryPlace(
                entry.file(),
                entry.sheet().isEmpty() ? null : entry.sheet(),
                entry.row(),
                entry.voucher(),
                yuan(entry.fen()));
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
