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
    private static final List<String> SIDES = List.of("observed", "expected");

    private final Words words;
    private final Anchors anchors;

    Calculations(Words words, Anchors anchors) {
        this.words = words;
        this.anchors = anchors;
    }

    Calculation of(ResultReport result) {
        List<Line> lines = new ArrayList<>();
        if (result.terms().isEmpty()) {
            lines.add(total("term", side("observed"), result.observed(), result));
            lines.add(total("term", side("expected"), result.expected(), result));
        } else {
            SIDES.forEach(side -> addSide(lines, result, side));
            lines.add(signed("difference", "difference", result.difference(), result.unit()));
            lines.add(tolerance(result));
        }
        return new Calculation(lines);
    }

    private void addSide(List<Line> lines, ResultReport result, String side) {
        List<ResultReport.Term> terms =
                result.terms().stream().filter(term -> term.side().equals(side)).toList();
        for (int i = 0; i < terms.size(); i++) {
            lines.add(term(result, terms.get(i), i == 0 ? side(side) : ""));
        }
        if (terms.size() > 1) {
            String amount = side.equals("observed") ? result.observed() : result.expected();
            lines.add(new Line("sum", "", "=", "", AmountText.grouped(amount), result.unit(), "", ""));
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

    private Line total(String kind, String label, @Nullable String amount, ResultReport result) {
        return new Line(kind, label, "", "", amount == null ? "" : amount, result.unit(), "", "");
    }

    private Line signed(String kind, String label, @Nullable String amount, String unit) {
        return new Line(kind, words.say("report.calc-" + label), "", "", AmountText.signed(amount), unit, "", "");
    }

    private Line tolerance(ResultReport result) {
        String tolerance = result.tolerance();
        String amount = tolerance == null ? words.say("report.calc-open") : "±" + AmountText.grouped(tolerance);
        return new Line("tolerance", words.say("report.calc-tolerance"), "", "", amount, result.unit(), "", "");
    }

    private String side(String side) {
        return words.say("report.calc-" + side);
    }

    /** An amount as it is shown, with the note that says how it was written. */
    private record Shown(String amount, String unit, String note) {}
}
