package org.crossfoot.experiment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Valuation;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;

/** Whether the equations of a scope tell an error: which figure is wrong, and what it should be. */
final class Determined {
    private final Audited scope;
    private final Plant plant;

    private Determined(Audited scope, Plant plant) {
        this.scope = scope;
        this.plant = plant;
    }

    static boolean is(Audited scope, Plant plant) {
        Determined determined = new Determined(scope, plant);
        return plant.wrong() == null ? determined.isList() : determined.isNumber(plant.wrong());
    }

    /** The list's total is borne out elsewhere; what is left out stands elsewhere as well. */
    private boolean isList() {
        Observation total =
                plant.broken().get(0).equation().observations().findFirst().orElseThrow();
        BigDecimal amount = plant.figure().written().amount();
        boolean elsewhere = scope.figures().stream()
                .anyMatch(figure -> !figure.equals(plant.figure())
                        && figure.written().amount().compareTo(amount) == 0);
        return scope.guards(total).size() > 1 && (plant.type() != ErrorType.OMITTED || elsewhere);
    }

    /** An equation that breaks held to the last digit, and no other figure could be put otherwise to close all that break. */
    private boolean isNumber(Written wrong) {
        boolean exact =
                plant.broken().stream().anyMatch(result -> result.verdict() == Verdict.AGREES && !isQuotient(result));
        Stream<Observation> others = plant.broken().stream()
                .flatMap(result -> result.equation().observations())
                .distinct()
                .filter(figure -> !figure.id().equals(plant.figure().id()));
        return exact && others.noneMatch(other -> isAsGood(other, wrong));
    }

    private static boolean isQuotient(CheckResult result) {
        return result.equation().expected() instanceof Expression.Quotient;
    }

    /** True if another figure is in the same equations, or another number of it closes what breaks and breaks nothing. */
    private boolean isAsGood(Observation other, Written wrong) {
        Set<CheckResult> guards = Set.copyOf(scope.guards(other));
        if (!guards.containsAll(plant.broken())) {
            return false;
        }
        boolean same = guards.equals(Set.copyOf(scope.guards(plant.figure())));
        return same
                || plant.broken().stream()
                        .filter(result -> !isQuotient(result))
                        .anyMatch(result -> isSettled(guards, closing(result, other, wrong)));
    }

    private static boolean isSettled(Set<CheckResult> guards, Valuation valuation) {
        return guards.stream().allMatch(result -> Audited.holds(Verifier.verify(result.equation(), valuation)));
    }

    /** The numbers as they would be, had the other figure the number that would make an equation hold. */
    private Valuation closing(CheckResult result, Observation other, Written wrong) {
        Valuation planted = figure -> figure.id().equals(plant.figure().id()) ? wrong : figure.written();
        CheckResult off = Verifier.verify(result.equation(), planted);
        BigDecimal amount = Objects.requireNonNull(off.difference())
                .scaleByPowerOfTen(off.unit().power());
        int weight = weight(result.equation().observed(), other)
                - weight(result.equation().expected(), other);
        Written written = other.written();
        BigDecimal value = written.amount()
                .subtract(amount.multiply(BigDecimal.valueOf(weight)))
                .scaleByPowerOfTen(-written.unit().power());
        Written right = new Written(value, written.unit(), Precision.AS_WRITTEN);
        return figure -> figure.id().equals(other.id()) ? right : Objects.requireNonNull(planted.of(figure));
    }

    private static int weight(Expression side, Observation figure) {
        List<Term> terms = side instanceof Expression.Sum sum ? sum.terms() : List.of();
        return terms.stream()
                .filter(term -> term.observation().equals(figure))
                .mapToInt(term -> term.added() ? 1 : -1)
                .sum();
    }
}
