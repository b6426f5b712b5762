package org.crossfoot.report;

import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;

/** Puts observations as places with their words. */
final class Evidences {
    private final Words words;

    Evidences(Words words) {
        this.words = words;
    }

    FindingReport.Evidence of(Observation observation) {
        String figure = observation.side() == Side.LEDGER
                ? null
                : observation.id().substring(observation.id().indexOf('.') + 1);
        return new FindingReport.Evidence(
                observation.at().file(),
                figure,
                DocumentReports.place(observation.at()),
                label(observation),
                observation.quote(),
                observation.written().toString(),
                Amounts.plain(observation.written().amount()));
    }

    /** What names the amount: the document's own words, or the ledger's line item. */
    String label(Observation observation) {
        LineItem item = observation.item();
        return observation.side() == Side.LEDGER && item != null
                ? words.say("report.recorded-amount", name(item))
                : observation.label();
    }

    String name(LineItem item) {
        return CodeBook.standard().name(item, words.language());
    }
}
