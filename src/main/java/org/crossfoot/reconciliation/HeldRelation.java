package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.declared.Comparison;

/**
 * A relation that holds, to be asked what would come of it after a slip. Sums are not added up again for that: a side moves by
 * as much as the figure does.
 */
final class HeldRelation {
    private final Equation equation;
    private final Optional<Addition> observed;
    private final Optional<Addition> expected;

    HeldRelation(Equation equation) {
        this.equation = equation;
        this.observed = Addition.of(equation.observed());
        this.expected = Addition.of(equation.expected());
    }

    /** What a side comes to as written, and for each figure whether it is added or subtracted, as often as it stands there. */
    private record Addition(Amount amount, Map<String, List<Boolean>> added) {
        static Optional<Addition> of(Expression side) {
            if (!(side instanceof Expression.Sum sum)) {
                return Optional.empty();
            }
            Map<String, List<Boolean>> added = sum.terms().stream()
                    .collect(Collectors.groupingBy(
                            term -> term.observation().id(),
                            Collectors.mapping(Expression.Term::added, Collectors.toList())));
            return Amount.of(sum, Valuation.AS_WRITTEN).map(amount -> new Addition(amount, added));
        }

        Amount moved(String figure, Amount shift) {
            Amount moved = amount;
            for (boolean added : added.getOrDefault(figure, List.of())) {
                moved = moved.plus(added ? shift : shift.negate());
            }
            return moved;
        }
    }

    /** The outcome with another number in a figure's place. */
    Verdict after(Slip slip) {
        if (observed.isEmpty() || expected.isEmpty() || slip.shift().isEmpty()) {
            return Verifier.verify(equation, slip::written).verdict();
        }
        String figure = slip.figure().id();
        Amount shift = slip.shift().get();
        return Verifier.verdict(
                equation, observed.get().moved(figure, shift), expected.get().moved(figure, shift));
    }

    boolean isOfEquals() {
        return equation.comparison() == Comparison.EQUAL;
    }
}
