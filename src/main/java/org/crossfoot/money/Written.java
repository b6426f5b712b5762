package org.crossfoot.money;

import java.math.BigDecimal;

/**
 * A number as it was written: its digits, its unit and what they say of the amount behind it.
 *
 * <p>The value keeps the decimals that were printed ({@code 20.10} is not {@code 20.1}), for the tolerance of every
 * comparison follows from them (XBRL Calculations 1.1: a figure with last digit 10⁻ᵏ is the interval x ± ½·10⁻ᵏ).
 * A numeral in words ends with the last place that it names: 三千七百 has the scale −2.
 *
 * @param value the number in {@code unit}, with the decimals that were written
 * @param unit the unit it is written in
 * @param precision what the digits say
 */
public record Written(BigDecimal value, Unit unit, Precision precision) {

    /** An amount of the ledger, exact to the fen, in yuan. */
    public static Written recorded(long fen) {
        return new Written(BigDecimal.valueOf(fen, 2), Unit.YUAN, Precision.EXACT);
    }

    /** A number rounded to its last digit, as figures in reports are; a zero is exact. */
    public static Written declared(BigDecimal value, Unit unit) {
        boolean exact = value.signum() == 0 || unit == Unit.COUNT;
        return new Written(value, unit, exact ? Precision.EXACT : Precision.AS_WRITTEN);
    }

    /** The number in base units: yuan for money, itself for percentages and counts. */
    public BigDecimal amount() {
        return value.scaleByPowerOfTen(unit.power());
    }

    /** The same amount in another unit of the same kind, every digit kept. */
    public BigDecimal in(Unit other) {
        return amount().scaleByPowerOfTen(-other.power());
    }

    /** The number of decimals written, never negative. */
    public int decimals() {
        return Math.max(0, value.scale());
    }

    /** All amounts, in base units, that the writer may have meant. */
    public Interval interval() {
        BigDecimal amount = amount();
        BigDecimal quantum = BigDecimal.ONE.scaleByPowerOfTen(unit.power() - value.scale());
        return switch (precision) {
            case EXACT -> Interval.exactly(amount);
            case AS_WRITTEN -> Interval.around(amount, quantum.divide(BigDecimal.valueOf(2)));
            case ABOUT -> Interval.around(amount, quantum);
            case AT_LEAST -> Interval.atLeast(amount);
            case AT_MOST -> Interval.atMost(amount);
        };
    }

    /** The number as a report prints it: plain digits and the unit behind them. */
    @Override
    public String toString() {
        return value.toPlainString() + unit.chinese();
    }
}
