package org.crossfoot.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.JournalReport;
import org.crossfoot.report.PlaceWords;

/** Prepares the tests of the journal for a unit's page. */
final class JournalViews {
    /** Irregularities of a test on a page; the workbook has all that are listed. */
    private static final int SHOWN = 20;

    private final Words words;

    JournalViews(Words words) {
        this.words = words;
    }

    List<JournalView> of(List<JournalReport> tests) {
        return tests.stream().map(this::of).toList();
    }

    private JournalView of(JournalReport test) {
        List<JournalView.Line> lines =
                test.irregularities().stream().limit(SHOWN).map(this::line).toList();
        int more = test.found() - lines.size();
        String reason = test.reason();
        return new JournalView(
                test.test(),
                test.name(),
                VerdictView.of(test.verdict(), words),
                AmountText.grouped(String.valueOf(test.population())),
                test.parameters().stream()
                        .map(parameter -> parameter.name() + " " + parameter.value())
                        .collect(Collectors.joining(words.say("report.list-comma"))),
                reason == null ? "" : reason,
                test.found() == 0 ? "" : String.valueOf(test.found()),
                test.found() == 0 ? "" : AmountText.grouped(test.amount()),
                lines,
                more == 0 ? "" : words.say("journal.more", more));
    }

    private JournalView.Line line(JournalReport.IrregularityReport irregularity) {
        return new JournalView.Line(
                irregularity.message(), AmountText.grouped(irregularity.amount()), entries(irregularity.entries()));
    }

    List<JournalView.EntryView> entries(List<FindingReport.EntryPlace> entries) {
        return entries.stream()
                .map(entry ->
                        new JournalView.EntryView(place(entry), entry.voucher(), AmountText.grouped(entry.amount())))
                .toList();
    }

    private String place(FindingReport.EntryPlace entry) {
        String sheet = entry.sheet();
        String file = PlaceWords.fileName(entry.file()) + (sheet == null ? "" : " " + sheet);
        return file + " " + words.say("report.place-row", entry.row());
    }
}
