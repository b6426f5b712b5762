package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.money.Interval;

/**
 * What one side of an equation comes to, in base units.
 *
 * @param number by the numbers as written
 * @param interval every amount that they may stand for
 */
record Amount(BigDecimal number, Interval interval) {
    /** The amount of a side, empty where there is none: nothing to compare with, or no whole to divide by. */
    static Optional<Amount> of(Expression side, Valuation valuation) {
        if (side instanceof Expression.Sum sum) {
            return Optional.of(sum(sum, valuation));
        }
        if (side instanceof Expression.Quotient quotient) {
            return new Quotients(quotient, valuation).amount();
        }
        if (side instanceof Expression.Product product) {
            return Optional.of(product(product, valuation));
        }
        if (side instanceof Expression.Count count) {
            return Optional.of(exactly(BigDecimal.valueOf(count.items().size())));
        }
        return side instanceof Expression.Year year
                ? Optional.of(exactly(BigDecimal.valueOf(year.year())))
                : Optional.empty();
    }

    private static Amount exactly(BigDecimal number) {
        return new Amount(number, Interval.exactly(number));
    }

    private static Amount sum(Expression.Sum sum, Valuation valuation) {
        Amount total = exactly(sum.constant());
        for (Expression.Term term : sum.terms()) {
            Amount addend = of(term.observation(), valuation);
            total = total.plus(term.added() ? addend : addend.negate());
        }
        return total;
    }

    private static Amount product(Expression.Product product, Valuation valuation) {
        return product.factors().stream()
                .map(factor -> of(factor, valuation))
                .reduce(exactly(BigDecimal.ONE), Amount::times);
    }

    private static Amount of(Observation observation, Valuation valuation) {
        return new Amount(
                valuation.of(observation).amount(), valuation.of(observation).interval());
    }

    Amount plus(Amount other) {
        return new Amount(number.add(other.number), interval.plus(other.interval));
    }

    Amount times(Amount other) {
        return new Amount(number.multiply(other.number), interval.times(other.interval));
    }

    Amount negate() {
        return new Amount(number.negate(), interval.negate());
    }
}
