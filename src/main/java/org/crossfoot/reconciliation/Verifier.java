package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.money.Interval;
import org.crossfoot.money.Unit;

/**
 * Tells whether an equation holds, by interval arithmetic over the digits written: {@link Verdict#AGREES} if the numbers
 * are equal (or a printed share is the rounded quotient), {@link Verdict#WITHIN_ROUNDING} if amounts that round to them
 * could be, {@link Verdict#UNDECIDED} if only words such as 余 or 不足 leave it open.
 */
public final class Verifier {
    private static final int TOLERANCE_DECIMALS = 8;

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
        Optional<Amount> observed = Amount.of(equation.observed(), valuation);
        Optional<Amount> expected = Amount.of(equation.expected(), valuation);
        if (observed.isEmpty() || expected.isEmpty()) {
            return undecided(equation, Message.of("reconciliation.no-whole-to-divide-by"));
        }
        return decided(equation, observed.get(), expected.get());
    }

    private static CheckResult decided(Equation equation, Amount observed, Amount expected) {
        Unit unit = unit(equation);
        Verdict verdict = verdict(equation, observed, expected);
        BigDecimal tolerance = observed.interval()
                .reach()
                .flatMap(reach -> expected.interval().reach().map(reach::add))
                .map(reach -> cutOff(toUnit(reach, unit)))
                .orElse(null);
        return new CheckResult(
                equation,
                verdict,
                unit,
                toUnit(expected.number(), unit),
                toUnit(observed.number(), unit),
                toUnit(observed.number().subtract(expected.number()), unit),
                tolerance,
                verdict == Verdict.UNDECIDED ? Message.of("reconciliation.left-open") : null);
    }

    /** The outcome if the sides came to these amounts. */
    static Verdict verdict(Equation equation, Amount observed, Amount expected) {
        Comparison comparison = equation.comparison();
        if (holds(comparison, observed.number(), expected.number()) || isRoundedShare(equation, observed, expected)) {
            return Verdict.AGREES;
        }
        if (!possible(comparison, observed.interval(), expected.interval())) {
            return Verdict.DIFFERS;
        }
        boolean closed = observed.interval().isClosed() && expected.interval().isClosed();
        return closed ? Verdict.WITHIN_ROUNDING : Verdict.UNDECIDED;
    }

    private static boolean isRoundedShare(Equation equation, Amount observed, Amount expected) {
        BigDecimal rounded = expected.number().setScale(observed.number().scale(), RoundingMode.HALF_UP);
        return equation.expected() instanceof Expression.Quotient && rounded.compareTo(observed.number()) == 0;
    }

    private static boolean holds(Comparison comparison, BigDecimal observed, BigDecimal expected) {
        int order = observed.compareTo(expected);
        return switch (comparison) {
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
        };
    }

    private static boolean possible(Comparison comparison, Interval observed, Interval expected) {
        return switch (comparison) {
            case EQUAL -> observed.meets(expected);
            case AT_LEAST, MORE_THAN -> expected.mayBeAtMost(observed);
            case AT_MOST, LESS_THAN -> observed.mayBeAtMost(expected);
        };
    }

    private static CheckResult undecided(Equation equation, Message reason) {
        return new CheckResult(equation, Verdict.UNDECIDED, unit(equation), null, null, null, null, reason);
    }

    /** The unit of the observed side's first figure, or failing that of any; a year is a count whatever the figure is. */
    private static Unit unit(Equation equation) {
        if (equation.observed() instanceof Expression.Year) {
            return Unit.COUNT;
        }
        return equation.observations()
                .findFirst()
                .map(first -> first.written().unit())
                .orElse(Unit.COUNT);
    }

    /** Half the width of a range of quotients has no end; what is cut off makes a tolerance no smaller. */
    private static BigDecimal cutOff(BigDecimal tolerance) {
        return tolerance.stripTrailingZeros().scale() > TOLERANCE_DECIMALS
                ? tolerance.setScale(TOLERANCE_DECIMALS, RoundingMode.UP)
                : tolerance;
    }

    private static BigDecimal toUnit(BigDecimal amount, Unit unit) {
        return amount.scaleByPowerOfTen(-unit.power());
    }
}
