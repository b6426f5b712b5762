package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/** Puts results that speak of one document into claims: ids as in the document, formulas over its figures' ids. */
final class ClaimReports {
    private final Map<Location, DeclaredFigure> figures;
    private final Words words;

    ClaimReports(Map<Location, DeclaredFigure> figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    DocumentReport.ClaimReport of(CheckResult result) {
        Equation equation = result.equation();
        Message reason = result.reason();
        return new DocumentReport.ClaimReport(
                equation.id().replaceFirst("^\\d+\\.", ""),
                equation.type().name().toLowerCase(Locale.ROOT),
                equation.observations().map(this::id).distinct().toList(),
                formula(equation),
                plain(result.observed()),
                plain(result.expected()),
                plain(result.difference()),
                result.verdict().name(),
                equation.basis().name().toLowerCase(Locale.ROOT),
                reason == null ? null : words.say(reason));
    }

    private String formula(Equation equation) {
        return side(equation.observed()) + " " + equation.comparison().sign() + " " + side(equation.expected());
    }

    private String side(Expression side) {
        if (side instanceof Expression.Sum sum) {
            String constant = sum.constant().signum() == 0 ? "" : " + " + plain(sum.constant());
            return (sum(sum.terms()) + constant).replaceFirst("^ \\+ ", "");
        }
        if (side instanceof Expression.Quotient quotient) {
            return bracketed(quotient.numerator()) + " ÷ " + bracketed(quotient.denominator()) + " × 100";
        }
        if (side instanceof Expression.Product product) {
            return product.factors().stream().map(this::id).collect(Collectors.joining(" × "));
        }
        if (side instanceof Expression.Count count) {
            return "count(" + String.join("、", count.items()) + ")";
        }
        return side instanceof Expression.Year year ? year(year) : "";
    }

    private String year(Expression.Year year) {
        String said = year.observations().map(this::id).collect(Collectors.joining(", "));
        return said.isEmpty() ? String.valueOf(year.year()) : "year(" + said + ")";
    }

    private String bracketed(List<Expression.Term> terms) {
        return terms.size() == 1 ? sum(terms) : "(" + sum(terms) + ")";
    }

    private String sum(List<Expression.Term> terms) {
        StringBuilder sum = new StringBuilder();
        for (Expression.Term term : terms) {
            String sign = term.added() ? " + " : " - ";
            sum.append(sum.isEmpty() && term.added() ? "" : sign).append(id(term.observation()));
        }
        return sum.toString().strip();
    }

    private String id(Observation observation) {
        DeclaredFigure figure = figures.get(observation.at());
        return figure == null ? observation.id() : figure.id();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
