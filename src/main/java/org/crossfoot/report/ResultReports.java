package org.crossfoot.report;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;

/** Puts results into words. */
final class ResultReports {
    private final Words words;
    private final Evidences evidences;
    private final Arithmetic arithmetic;

    ResultReports(Words words, Evidences evidences) {
        this.words = words;
        this.evidences = evidences;
        this.arithmetic = new Arithmetic(evidences);
    }

    List<ResultReport> of(List<CheckResult> results) {
        return results.stream().map(this::of).toList();
    }

    private ResultReport of(CheckResult result) {
        Message reason = result.reason();
        return new ResultReport(
                result.equation().id(),
                result.equation().check(),
                arithmetic.relation(result),
                result.verdict().name(),
                Amounts.plainOrNull(result.expected()),
                Amounts.plainOrNull(result.observed()),
                Amounts.plainOrNull(result.difference()),
                Amounts.plainOrNull(result.tolerance()),
                result.unit().chinese(),
                arithmetic.numbers(result),
                terms(result),
                result.equation().observations().map(evidences::of).toList(),
                reason == null ? null : words.say(reason));
    }

    private static List<ResultReport.Term> terms(CheckResult result) {
        List<ResultReport.Term> terms = new ArrayList<>();
        add(terms, "observed", result.equation().observed());
        add(terms, "expected", result.equation().expected());
        return terms;
    }

    private static void add(List<ResultReport.Term> terms, String side, Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            add(terms, side, sum.terms());
        } else if (expression instanceof Expression.Quotient quotient) {
            add(terms, side, quotient.numerator());
            int divisor = terms.size();
            add(terms, side, quotient.denominator());
            terms.set(divisor, new ResultReport.Term(side, "÷", divisor));
        } else if (expression instanceof Expression.Product product) {
            int first = terms.size();
            product.factors()
                    .forEach(factor ->
                            terms.add(new ResultReport.Term(side, terms.size() == first ? "+" : "×", terms.size())));
        }
    }

    private static void add(List<ResultReport.Term> terms, String side, List<Expression.Term> added) {
        for (Expression.Term term : added) {
            terms.add(new ResultReport.Term(side, term.added() ? "+" : "-", terms.size()));
        }
    }
}
