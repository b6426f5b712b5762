package org.crossfoot.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.money.Unit;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.ResultReport;
import org.crossfoot.report.html.Calculation.Line;
import org.jspecify.annotations.Nullable;

/** Lays results out as calculations. */
final class Calculations {
    private final Words words;
    private final Anchors anchors;

    Calculations(Words words, Anchors anchors) {
        this.words = words;
        this.anchors = anchors;
    }

    Calculation of(ResultReport result) {
        List<Line> lines = new ArrayList<>();
        if (result.terms().isEmpty()) {
            lines.add(year(words.say("report.calc-year-stated"), result.observed()));
            lines.add(year(words.say("report.calc-year-audited"), result.expected()));
            return new Calculation(lines);
        }
        List<ResultReport.Term> observed = terms(result, "observed");
        List<ResultReport.Term> expected = terms(result, "expected");
        addSide(lines, result, observed, words.say("report.calc-observed"));
        addSide(lines, result, expected, expectedSide(result, expected));
        lines.add(difference(result));
        lines.add(tolerance(result));
        return new Calculation(lines);
    }

    private static List<ResultReport.Term> terms(ResultReport result, String side) {
        return result.terms().stream().filter(term -> term.side().equals(side)).toList();
    }

    /** The ledger's amount, another mention, or what the figure should come to. */
    private String expectedSide(ResultReport result, List<ResultReport.Term> terms) {
        if (terms.size() != 1) {
            return words.say("report.calc-expected");
        }
        boolean recorded = result.locations().get(terms.get(0).location()).figure() == null;
        return recorded ? words.say("report.calc-recorded") : words.say("report.calc-elsewhere");
    }

    private void addSide(List<Line> lines, ResultReport result, List<ResultReport.Term> terms, String side) {
        for (int i = 0; i < terms.size(); i++) {
            lines.add(term(result, terms.get(i), i == 0 ? side : ""));
        }
        if (terms.size() > 1) {
            boolean observed = terms.get(0).side().equals("observed");
            String amount = AmountText.grouped(observed ? result.observed() : result.expected());
            lines.add(new Line("sum", "", "=", "", amount, result.unit(), "", ""));
        }
    }

    private Line term(ResultReport result, ResultReport.Term term, String side) {
        Evidence place = result.locations().get(term.location());
        boolean leading = !side.isEmpty() && term.sign().equals("+");
        Shown shown = shown(place, result.unit());
        return new Line(
                "term",
                side,
                leading ? "" : term.sign().replace("-", "−"),
                place.label(),
                shown.amount(),
                shown.unit(),
                shown.note(),
                anchors.figure(place));
    }

    /** An amount in the equation's unit where it is money in another one, else as it was written. */
    private static Shown shown(Evidence place, String unit) {
        String own = place.value().replaceFirst("^[-0-9.]+", "");
        String digits = place.value().substring(0, place.value().length() - own.length());
        Unit common = Unit.named(unit).filter(Unit::isMoney).orElse(null);
        if (own.equals(unit)
                || common == null
                || Unit.named(own).filter(Unit::isMoney).isEmpty()) {
            return new Shown(AmountText.grouped(digits), own, "");
        }
        BigDecimal converted = new BigDecimal(place.amount()).scaleByPowerOfTen(-common.power());
        String plain = converted.stripTrailingZeros().scale() < 2
                ? converted.setScale(2).toPlainString()
                : converted.stripTrailingZeros().toPlainString();
        return new Shown(AmountText.grouped(plain), unit, AmountText.grouped(digits) + own);
    }

    private static Line year(String label, @Nullable String year) {
        return new Line("term", "", "", label, year == null ? "" : year, "", "", "");
    }

    private Line difference(ResultReport result) {
        String amount = AmountText.signed(result.difference());
        return new Line("difference", words.say("report.calc-difference"), "", "", amount, result.unit(), "", "");
    }

    private Line tolerance(ResultReport result) {
        String tolerance = result.tolerance();
        String amount = tolerance == null ? words.say("report.calc-open") : "±" + AmountText.grouped(tolerance);
        return new Line("tolerance", words.say("report.calc-tolerance"), "", "", amount, result.unit(), "", "");
    }

    /** An amount as it is shown, with the note that says how it was written. */
    private record Shown(String amount, String unit, String note) {}
}
