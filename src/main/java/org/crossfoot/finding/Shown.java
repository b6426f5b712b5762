package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/** Numbers as findings print them: in the unit of the sentence in question, with no digit lost that was written. */
final class Shown {
    /** Decimals of yuan, the fen. */
    private static final int FEN = 2;

    /** Decimals of a computed share, one more than a share is ever printed with. */
    private static final int SHARE = 3;

    /** Decimals of a tolerance, which may be half of a last digit. */
    private static final int TOLERANCE = 4;

    private Shown() {}

    static String number(Written written) {
        return number(written.value(), written.unit());
    }

    /** An amount in a unit, with its blanks as Chinese reports set them: {@code 229.02 万元}, {@code 37.65%}. */
    static String number(BigDecimal value, Unit unit) {
        String digits = value.toPlainString();
        return unit.isMoney() ? digits + " " + unit.chinese() : digits + unit.chinese();
    }

    /** The number of an observation in another figure's unit, with at least the decimals of customary statements. */
    static String in(Unit unit, Observation observation) {
        Written written = observation.written();
        return written.unit() == unit ? number(written) : computed(written.in(unit), unit);
    }

    /** A computed amount: the zeros behind its last digit cut down to two decimals. */
    static String computed(BigDecimal value, Unit unit) {
        return number(trimmed(value, unit), unit);
    }

    /** An amount of the ledger, to the fen. */
    static String yuan(BigDecimal yuan) {
        return number(yuan.setScale(FEN), Unit.YUAN);
    }

    /** How far two sides may lie apart, never shown smaller than it is. */
    static String tolerance(BigDecimal value, Unit unit) {
        BigDecimal shortest = value.stripTrailingZeros();
        int decimals = Math.min(TOLERANCE, Math.max(0, shortest.scale()));
        return number(shortest.setScale(decimals, RoundingMode.UP), unit);
    }

    private static BigDecimal trimmed(BigDecimal value, Unit unit) {
        if (unit.isRate()) {
            return value.setScale(Math.min(SHARE, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int decimals = unit.isMoney() ? Math.max(Math.min(FEN, value.scale()), shortest.scale()) : shortest.scale();
        return shortest.setScale(Math.max(0, decimals));
    }

    /** The addition that a side stands for: {@code 229.02 + 3777.93 − 4006.95}, each in the result's unit. */
    static String addition(CheckResult result, Expression side) {
        if (side instanceof Expression.Quotient quotient) {
            return bracketed(quotient.numerator()) + " ÷ " + bracketed(quotient.denominator());
        }
        if (side instanceof Expression.Product product) {
            return product.factors().stream()
                    .map(factor -> digits(factor) + factor.written().unit().chinese())
                    .collect(Collectors.joining(" × "));
        }
        if (side instanceof Expression.Count count) {
            return String.join("、", count.items());
        }
        if (!(side instanceof Expression.Sum sum)) {
            return "";
        }
        String constant = sum.constant().signum() == 0 ? "" : " + " + digits(sum.constant(), Unit.COUNT);
        return addition(sum.terms(), term -> digits(result.unit(), term)) + constant;
    }

    private static String bracketed(List<Expression.Term> terms) {
        String addition = addition(terms, Shown::digits);
        return terms.size() == 1 ? addition : "(" + addition + ")";
    }

    private static String addition(List<Expression.Term> terms, Function<Observation, String> digits) {
        String addition = terms.stream()
                .map(term -> (term.added() ? " + " : " − ") + digits.apply(term.observation()))
                .collect(Collectors.joining());
        return addition.startsWith(" + ") ? addition.substring(" + ".length()) : addition.strip();
    }

    /** The addition of these amounts, each in {@code unit}. */
    static String addition(Unit unit, List<Observation> parts) {
        return parts.stream().map(part -> digits(unit, part)).collect(Collectors.joining(" + "));
    }

    /** A computed amount without its unit. */
    static String digits(BigDecimal value, Unit unit) {
        return trimmed(value, unit).toPlainString();
    }

    private static String digits(Observation observation) {
        return observation.written().value().toPlainString();
    }

    /** The number of an observation in a unit, without the unit. */
    static String digits(Unit unit, Observation observation) {
        Written written = observation.written();
        return written.unit() == unit
                ? written.value().toPlainString()
                : trimmed(written.in(unit), unit).toPlainString();
    }
}
