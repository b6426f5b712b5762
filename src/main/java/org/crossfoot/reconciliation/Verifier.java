package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.money.Interval;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Tells whether an equation holds, by interval arithmetic over the digits written: {@link Verdict#AGREES} if the numbers
 * are equal, {@link Verdict#WITHIN_ROUNDING} if amounts that round to them could be.
 */
public final class Verifier {
    /** Decimals of a share that is shown beside the printed one. */
    private static final int SHARE_DECIMALS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Verifier() {}

    /** The outcome with every number as it was written. */
    public static CheckResult verify(Equation equation) {
        return verify(equation, Valuation.AS_WRITTEN);
    }

    /** The outcome if the numbers were those of {@code valuation}. */
    public static CheckResult verify(Equation equation, Valuation valuation) {
        if (equation.observed() instanceof Expression.Missing missing) {
            return undecided(equation, missing.reason());
        }
        if (equation.expected() instanceof Expression.Missing missing) {
            return undecided(equation, missing.reason());
        }
        Optional<Interval> observed = interval(equation.observed(), valuation);
        Optional<Interval> expected = interval(equation.expected(), valuation);
        if (observed.isEmpty() || expected.isEmpty()) {
            return undecided(equation, Message.of("reconciliation.no-whole-to-divide-by"));
        }
        return decided(equation, valuation, observed.get(), expected.get());
    }

    private static CheckResult decided(
            Equation equation, Valuation valuation, Interval observedRange, Interval expectedRange) {
        Unit unit = unit(equation);
        BigDecimal observed = toUnit(amount(equation.observed(), valuation), unit);
        BigDecimal expected = toUnit(amount(equation.expected(), valuation), unit);
        BigDecimal difference = observed.subtract(expected);
        BigDecimal tolerance = observedRange
                .reach()
                .flatMap(reach -> expectedRange.reach().map(reach::add))
                .map(reach -> toUnit(reach, unit))
                .orElse(null);
        boolean equal = difference.signum() == 0 || agreesWhenRounded(equation, observed, expected);
        Verdict verdict = holds(equation.comparison(), observed, expected) || equal
                ? Verdict.AGREES
                : possible(equation.comparison(), observedRange, expectedRange)
                        ? Verdict.WITHIN_ROUNDING
                        : Verdict.DIFFERS;
        return new CheckResult(equation, verdict, unit, expected, observed, difference, tolerance, null);
    }

    /** A printed share agrees when the quotient, rounded to the printed decimals, is the printed one. */
    private static boolean agreesWhenRounded(Equation equation, BigDecimal observed, BigDecimal expected) {
        return equation.expected() instanceof Expression.Share
                && expected.setScale(Math.max(0, observed.scale()), RoundingMode.HALF_UP)
                                .compareTo(observed)
                        == 0;
    }

    private static boolean holds(Comparison comparison, BigDecimal observed, BigDecimal expected) {
        int order = observed.compareTo(expected);
        return switch (comparison) {
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }

    private static boolean possible(Comparison comparison, Interval observed, Interval expected) {
        return switch (comparison) {
            case EQUAL -> observed.meets(expected);
            case AT_LEAST -> expected.mayBeAtMost(observed);
            case AT_MOST -> observed.mayBeAtMost(expected);
        };
    }

    private static CheckResult undecided(Equation equation, Message reason) {
        return new CheckResult(equation, Verdict.UNDECIDED, unit(equation), null, null, null, null, reason);
    }

    /** The unit of the observed side's first figure, or failing that of any. */
    private static Unit unit(Equation equation) {
        return equation.observations()
                .findFirst()
                .map(first -> first.written().unit())
                .orElse(Unit.COUNT);
    }

    private static BigDecimal toUnit(BigDecimal amount, Unit unit) {
        return amount.scaleByPowerOfTen(-unit.power());
    }

    private static Optional<Interval> interval(Expression expression, Valuation valuation) {
        if (expression instanceof Expression.Sum sum) {
            Interval total = Interval.exactly(BigDecimal.ZERO);
            for (Expression.Term term : sum.terms()) {
                Interval amount = valuation.of(term.observation()).interval();
                total = term.added() ? total.plus(amount) : total.minus(amount);
            }
            return Optional.of(total);
        }
        if (expression instanceof Expression.Share share) {
            return valuation
                    .of(share.part())
                    .interval()
                    .dividedBy(valuation.of(share.whole()).interval())
                    .map(quotient -> quotient.times(HUNDRED));
        }
        if (expression instanceof Expression.Year year) {
            return Optional.of(Interval.exactly(BigDecimal.valueOf(year.year())));
        }
        return Optional.empty();
    }

    /** The amount in base units; only asked for expressions that have an interval. */
    private static BigDecimal amount(Expression expression, Valuation valuation) {
        if (expression instanceof Expression.Sum sum) {
            return sum.terms().stream()
                    .map(term -> term.added()
                            ? amount(term.observation(), valuation)
                            : amount(term.observation(), valuation).negate())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        if (expression instanceof Expression.Share share) {
            return amount(share.part(), valuation)
                    .multiply(HUNDRED)
                    .divide(amount(share.whole(), valuation), SHARE_DECIMALS, RoundingMode.HALF_UP);
        }
        return BigDecimal.valueOf(((Expression.Year) expression).year());
    }

    private static BigDecimal amount(Observation observation, Valuation valuation) {
        Written written = valuation.of(observation);
        return written.amount();
    }
}
