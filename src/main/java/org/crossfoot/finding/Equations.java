package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;

/** Equations as they would be with something in them otherwise. */
final class Equations {
    private Equations() {}

    /** An equation of sums in which one figure has another number. */
    static Equation withNumber(Equation equation, Observation figure, Written number) {
        Observation otherwise = new Observation(
                figure.id() + "*",
                figure.side(),
                figure.item(),
                figure.label(),
                number,
                figure.year(),
                figure.quote(),
                figure.at());
        return with(
                equation,
                replaced(equation.observed(), figure, otherwise),
                replaced(equation.expected(), figure, otherwise));
    }

    /** An equation whose expected side has further parts. */
    static Equation withParts(Equation equation, List<Observation> parts) {
        List<Term> terms = new ArrayList<>(terms(equation));
        parts.forEach(part -> terms.add(new Term(part, true)));
        return with(equation, equation.observed(), new Expression.Sum(terms, constant(equation)));
    }

    /** An equation whose expected side lacks some of its parts. */
    static Equation withoutParts(Equation equation, List<Observation> parts) {
        List<Term> terms = terms(equation).stream()
                .filter(term -> !parts.contains(term.observation()))
                .toList();
        return with(equation, equation.observed(), new Expression.Sum(terms, constant(equation)));
    }

    /** The parts on the expected side that are added; none where it is not a sum. */
    static List<Observation> parts(Equation equation) {
        return terms(equation).stream()
                .filter(Term::added)
                .map(Term::observation)
                .toList();
    }

    private static List<Term> terms(Equation equation) {
        return equation.expected() instanceof Expression.Sum sum ? sum.terms() : List.of();
    }

    private static BigDecimal constant(Equation equation) {
        return equation.expected() instanceof Expression.Sum sum ? sum.constant() : BigDecimal.ZERO;
    }

    private static Expression replaced(Expression side, Observation figure, Observation otherwise) {
        if (!(side instanceof Expression.Sum sum)) {
            return side;
        }
        List<Term> terms = sum.terms().stream()
                .map(term -> term.observation().equals(figure) ? new Term(otherwise, term.added()) : term)
                .toList();
        return new Expression.Sum(terms, sum.constant());
    }

    private static Equation with(Equation equation, Expression observed, Expression expected) {
        return new Equation(
                equation.id(),
                equation.check(),
                equation.type(),
                equation.basis(),
                observed,
                equation.comparison(),
                expected,
                equation.weight());
    }
}
