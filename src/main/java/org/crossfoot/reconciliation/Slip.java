package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.money.Interval;
import org.crossfoot.money.Written;

/**
 * Another number in a figure's place.
 *
 * @param shift how far the number and its bounds move, which is no interval of its own; empty where a word such as 余 leaves a
 *     bound open
 */
record Slip(Observation figure, Written number, Optional<Amount> shift) {
    Slip(Observation figure, Written number) {
        this(figure, number, shift(figure.written(), number));
    }

    private static Optional<Amount> shift(Written from, Written to) {
        Interval before = from.interval();
        Interval after = to.interval();
        return before.isClosed() && after.isClosed()
                ? Optional.of(new Amount(
                        to.amount().subtract(from.amount()),
                        Interval.between(moved(before.low(), after.low()), moved(before.high(), after.high()))))
                : Optional.empty();
    }

    private static BigDecimal moved(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return to.orElseThrow().subtract(from.orElseThrow());
    }

    /** The number that an observation has with the slip. */
    Written written(Observation observation) {
        return observation.id().equals(figure.id()) ? number : observation.written();
    }
}
