package org.crossfoot.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All amounts that a written number may stand for: a closed interval, open-ended where a word such as 余 or 不足 leaves one
 * side free. Bounds are exact decimals, in base units (yuan, per cent, pieces).
 */
public final class Interval {
    /** Half a width is carried to this many digits, far beyond any printed number. */
    private static final MathContext HALVED = new MathContext(34, RoundingMode.HALF_EVEN);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    private Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    public static Interval exactly(BigDecimal amount) {
        return new Interval(amount, amount);
    }

    /** The amounts no further than {@code reach} from {@code middle}. */
    public static Interval around(BigDecimal middle, BigDecimal reach) {
        return new Interval(middle.subtract(reach), middle.add(reach));
    }

    /** The amounts from {@code low} to {@code high}, both included. */
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(low, high);
    }

    /** Every amount. */
    public static Interval anything() {
        return new Interval(null, null);
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, null);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(null, high);
    }

    /** The lower bound, empty where there is none. */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** The upper bound, empty where there is none. */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    public Interval plus(Interval other) {
        return new Interval(add(low, other.low), add(high, other.high));
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** The products of amounts of which none is negative. */
    public Interval times(Interval other) {
        return new Interval(multiply(low, other.low), multiply(high, other.high));
    }

    public Interval negate() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    public boolean meets(Interval other) {
        return notAbove(low, other.high) && notAbove(other.low, high);
    }

    /** True if neither side is open. */
    public boolean isClosed() {
        return low != null && high != null;
    }

    /** Half the width; empty where a side is open. */
    public Optional<BigDecimal> reach() {
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(high.subtract(low).divide(BigDecimal.valueOf(2), HALVED));
    }

    /** True if no amount here exceeds every amount of the other, so that "at most" can hold. */
    public boolean mayBeAtMost(Interval other) {
        return notAbove(low, other.high);
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static @Nullable BigDecimal multiply(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.multiply(b);
    }

    private static boolean notAbove(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null || a.compareTo(b) <= 0;
    }

    @Override
    public String toString() {
        return "[" + (low == null ? "…" : low.toPlainString()) + ", " + (high == null ? "…" : high.toPlainString())
                + "]";
    }
}
