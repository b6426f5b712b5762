package org.crossfoot.report.xlsx;

import java.math.BigDecimal;
import java.util.Locale;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.ReconciledItem;
import org.crossfoot.report.xlsx.SheetTable.Column;
import org.jspecify.annotations.Nullable;

/** 核对表: a row for each place where a line item is declared, and one for each item that only the ledger knows. */
final class ReconciliationSheet {
    private static final String VERDICT = "report.verdict-";

    private final Words words;
    private final SheetTable table;

    ReconciliationSheet(Tables tables) {
        this.words = tables.words();
        this.table = tables.table(
                "report.sheet-items",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 24),
                Column.ofTexts("report.col-item", 32),
                Column.ofNumbers("report.col-recorded", 18),
                Column.ofNumbers("report.col-declared-yuan", 18),
                Column.ofNumbers("report.col-difference", 16),
                Column.ofTexts("report.col-verdict", 16),
                Column.ofTexts("report.col-declared", 18),
                Column.ofTexts("report.col-words", 26),
                Column.ofTexts("report.col-place", 36));
    }

    void add(AuditedUnit unit) {
        PlaceWords places = new PlaceWords(words, unit.texts());
        for (ReconciledItem item : unit.report().reconciliation()) {
            if (item.declared().isEmpty()) {
                begin(unit, item).amount("").amount("").text(words.say("report.not-declared"));
            }
            item.declared()
                    .forEach(mention -> begin(unit, item)
                            .amount(mention.amount())
                            .amount(difference(mention, item.recorded()))
                            .text(words.say(VERDICT
                                    + item.verdict().toLowerCase(Locale.ROOT).replace('_', '-')))
                            .text(mention.value())
                            .text(mention.label())
                            .text(places.say(mention)));
        }
    }

    private SheetLine begin(AuditedUnit unit, ReconciledItem item) {
        return table.add()
                .text(unit.report().code())
                .text(unit.report().name())
                .text(item.name())
                .amount(item.recorded());
    }

    private static @Nullable String difference(Evidence mention, @Nullable String recorded) {
        return recorded == null
                ? null
                : new BigDecimal(mention.amount())
                        .subtract(new BigDecimal(recorded))
                        .toPlainString();
    }
}
