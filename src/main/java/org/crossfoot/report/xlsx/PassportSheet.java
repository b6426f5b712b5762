package org.crossfoot.report.xlsx;

import java.util.Locale;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.PassportReport;
import org.crossfoot.report.PassportReport.PassportAmount;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 核对表: a row for each amount that is stated for a line item, those of one item and year together. */
final class PassportSheet {
    private static final String VERDICT = "report.verdict-";

    private final Words words;
    private final SheetTable table;

    PassportSheet(Tables tables) {
        this.words = tables.words();
        this.table = tables.table(
                "report.sheet-items",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 24),
                Column.ofTexts("report.col-item", 32),
                Column.ofNumbers("report.col-year", 8),
                Column.ofTexts("report.col-source", 12),
                Column.ofNumbers("report.col-amount-yuan", 18),
                Column.ofNumbers("report.col-low", 18),
                Column.ofNumbers("report.col-high", 18),
                Column.ofNumbers("report.col-best", 18),
                Column.ofTexts("report.col-verdict", 16),
                Column.ofTexts("report.col-conclusion", 40),
                Column.ofNumbers("report.col-guards", 10),
                Column.ofTexts("report.col-written", 18),
                Column.ofTexts("report.col-words", 26),
                Column.ofTexts("report.col-place", 36));
    }

    void add(AuditedUnit unit) {
        PlaceWords places = new PlaceWords(words, unit.texts());
        for (PassportReport passport : unit.report().passports()) {
            passport.amounts()
                    .forEach(amount -> add(begin(unit, passport), passport, amount)
                            .text(amount.at().value())
                            .text(amount.at().label())
                            .text(places.say(amount.at())));
        }
    }

    private SheetLine begin(AuditedUnit unit, PassportReport passport) {
        return table.add()
                .text(unit.report().code())
                .text(unit.report().name())
                .text(passport.name())
                .count(passport.year());
    }

    private SheetLine add(SheetLine line, PassportReport passport, PassportAmount amount) {
        return line.text(words.say("report.source-" + amount.source()))
                .amount(amount.at().amount())
                .amount(amount.low())
                .amount(amount.high())
                .amount(passport.best())
                .text(words.say(
                        VERDICT + amount.verdict().toLowerCase(Locale.ROOT).replace('_', '-')))
                .text(passport.conclusion())
                .count(amount.guards());
    }
}
