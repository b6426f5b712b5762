package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/**
 * The number that a failing relation demands of one of its figures, all the others being right.
 *
 * @param figure the figure in question
 * @param number what it would have to be, with at least the decimals that it was written with
 */
record Demand(Observation figure, Written number) {
    /** Decimals that money is declared with where nothing else is known. */
    private static final int MONEY_DECIMALS = 2;

    /** What a difference demands of each of its figures. */
    static Stream<Demand> of(Evidence evidence, CheckResult difference) {
        return evidence.suspects().of(difference).stream().flatMap(figure -> of(difference, figure).stream());
    }

    /** What a difference demands of one figure; empty if it is in it more than once or under a division. */
    static Optional<Demand> of(CheckResult difference, Observation figure) {
        Expression observed = difference.equation().observed();
        int weight = weight(observed, figure) - weight(difference.equation().expected(), figure);
        if (Math.abs(weight) != 1 || !(observed instanceof Expression.Sum)) {
            return Optional.empty();
        }
        BigDecimal off = Objects.requireNonNull(difference.difference())
                .scaleByPowerOfTen(difference.unit().power());
        BigDecimal amount = figure.written().amount().subtract(weight > 0 ? off : off.negate());
        boolean plausible = weight > 0 || amount.signum() >= 0;
        return plausible ? Optional.of(new Demand(figure, corrected(figure, amount))) : Optional.empty();
    }

    /** False for a number so far from the one demanded that no rounding could bridge it. */
    boolean isNear(Written other, CheckResult difference) {
        BigDecimal reach = Objects.requireNonNullElse(difference.tolerance(), BigDecimal.ZERO)
                .scaleByPowerOfTen(difference.unit().power() + 1);
        BigDecimal gap = number.amount().subtract(other.amount()).abs();
        return gap.compareTo(reach.add(quantum(number)).add(quantum(other))) <= 0;
    }

    private static BigDecimal quantum(Written written) {
        return written.value().ulp().scaleByPowerOfTen(written.unit().power());
    }

    /** The amount as the author of a figure would have written it. */
    static Written corrected(Observation figure, BigDecimal amount) {
        Written written = figure.written();
        BigDecimal value = amount.scaleByPowerOfTen(-written.unit().power());
        int exact = Math.max(0, value.stripTrailingZeros().scale());
        int customary = written.unit().isMoney() ? Math.min(MONEY_DECIMALS, exact) : 0;
        int decimals = Math.max(written.decimals(), customary);
        Precision precision = amount.signum() == 0 ? Precision.EXACT : Precision.AS_WRITTEN;
        return new Written(value.setScale(decimals, RoundingMode.HALF_UP), written.unit(), precision);
    }

    /** True if nothing but this figure and one other amount are in the relation, so that the other tells the number. */
    static boolean isTold(CheckResult difference) {
        List<Observation> amounts =
                difference.equation().observations().distinct().toList();
        return amounts.size() == 2 && difference.equation().expected() instanceof Expression.Sum;
    }

    private static int weight(Expression side, Observation figure) {
        if (!(side instanceof Expression.Sum sum)) {
            return 0;
        }
        return sum.terms().stream()
                .filter(term -> term.observation().equals(figure))
                .mapToInt(term -> term.added() ? 1 : -1)
                .sum();
    }
}
