package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/** Lays a comparison out as a line of text: once in the names of its figures, once in their numbers. */
final class Arithmetic {
    private final Evidences evidences;

    Arithmetic(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The equation in names: {@code 本年支出合计 = 基本支出 + 项目支出}. */
    String relation(CheckResult result) {
        return side(result.equation().observed(), evidences::label)
                + " " + result.equation().comparison().sign() + " "
                + side(result.equation().expected(), evidences::label);
    }

    /**
     * The equation in numbers, with the sign that holds: {@code 4006.95 ≠ 1508.57 + 2498.36 (= 4006.93) 万元}. Units stand
     * with every number where they are not all the same.
     */
    String numbers(CheckResult result) {
        boolean sameUnit = result.equation()
                        .observations()
                        .map(observation -> observation.written().unit())
                        .distinct()
                        .count()
                <= 1;
        Function<Observation, String> number = sameUnit ? Arithmetic::digits : Arithmetic::withUnit;
        String unit = result.unit().chinese();
        String line = side(result.equation().observed(), number)
                + " " + sign(result) + " "
                + side(result.equation().expected(), number);
        BigDecimal expected = result.expected();
        if (expected != null && (isComputed(result.equation().expected()) || !sameUnit)) {
            line += " (= " + Amounts.plain(expected) + (sameUnit ? "" : unit) + ")";
        }
        return sameUnit && !unit.isEmpty() ? line + " " + unit : line;
    }

    private static boolean isComputed(Expression expression) {
        return expression instanceof Expression.Quotient
                || expression instanceof Expression.Product
                || (expression instanceof Expression.Sum sum && sum.terms().size() > 1);
    }

    private static String side(Expression expression, Function<Observation, String> show) {
        if (expression instanceof Expression.Sum sum) {
            String constant = sum.constant().signum() == 0 ? "" : " + " + Amounts.plain(sum.constant());
            String terms = sum(sum.terms(), show) + constant;
            return sum.terms().isEmpty() ? constant.replace(" + ", "") : terms;
        }
        if (expression instanceof Expression.Quotient quotient) {
            return bracketed(quotient.numerator(), show) + " ÷ " + bracketed(quotient.denominator(), show);
        }
        if (expression instanceof Expression.Product product) {
            return product.factors().stream().map(show).collect(Collectors.joining(" × "));
        }
        if (expression instanceof Expression.Count count) {
            return String.valueOf(count.items().size());
        }
        return expression instanceof Expression.Year year ? String.valueOf(year.year()) : "?";
    }

    private static String bracketed(List<Expression.Term> terms, Function<Observation, String> show) {
        return terms.size() == 1 ? sum(terms, show) : "(" + sum(terms, show) + ")";
    }

    private static String sum(List<Expression.Term> terms, Function<Observation, String> show) {
        StringBuilder text = new StringBuilder();
        for (Expression.Term term : terms) {
            String joint = term.added() ? " + " : " − ";
            text.append(text.isEmpty() ? joint.strip().replace("+", "") : joint).append(show.apply(term.observation()));
        }
        return text.toString();
    }

    private static String sign(CheckResult result) {
        Comparison comparison = result.equation().comparison();
        return switch (result.verdict()) {
            case AGREES -> comparison.sign();
            case WITHIN_ROUNDING -> "≈";
            case UNDECIDED -> "?";
            case DIFFERS -> signOfFailure(comparison);
        };
    }

    private static String signOfFailure(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "≠";
            case AT_LEAST -> "<";
            case AT_MOST -> ">";
            case MORE_THAN -> "≤";
            case LESS_THAN -> "≥";
        };
    }

    private static String withUnit(Observation observation) {
        return digits(observation) + observation.written().unit().chinese();
    }

    private static String digits(Observation observation) {
        String digits = observation.written().value().toPlainString();
        return digits.startsWith("-") ? "(" + digits + ")" : digits;
    }
}
