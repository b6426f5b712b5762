package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;

/** How many solutions chance alone would give: what it could well have given is not offered as a cause. */
final class Coincidence {
    /** Offered only if chance would give less than one such solution in this many cases. */
    private static final BigDecimal ODDS = BigDecimal.valueOf(20);

    private static final int DECIMALS = 4;

    /** Wider than any window that matters. */
    private static final long MOST = 1_000_000;

    private Coincidence() {}

    /**
     * Whether trying so many candidates could by chance bring a difference within its tolerance: each hits a window of
     * twice the tolerance out of amounts about as large as the difference.
     */
    static boolean couldSettle(long tries, CheckResult difference) {
        return expected(tries, difference).multiply(ODDS).compareTo(BigDecimal.ONE) >= 0;
    }

    /** How many of so many candidates chance alone would have settle a difference. */
    static BigDecimal expected(long tries, CheckResult difference) {
        BigDecimal tolerance = difference.tolerance();
        BigDecimal amount = difference.difference();
        if (tolerance == null || amount == null || amount.signum() == 0) {
            return BigDecimal.valueOf(tries);
        }
        BigDecimal window = tolerance.multiply(BigDecimal.valueOf(2)).max(amount.ulp());
        return window.multiply(BigDecimal.valueOf(tries))
                .divide(amount.abs(), DECIMALS, RoundingMode.UP)
                .stripTrailingZeros();
    }

    /**
     * Whether one of so many readings of a number could by chance be what the only other amount of a relation tells, as exactly
     * as it does.
     */
    static boolean couldBeTold(long readings, Written number, CheckResult difference) {
        BigDecimal tolerance = difference.tolerance();
        if (tolerance == null) {
            return true;
        }
        BigDecimal last = number.value().ulp().scaleByPowerOfTen(number.unit().power());
        BigDecimal window = tolerance
                .multiply(BigDecimal.valueOf(2))
                .scaleByPowerOfTen(difference.unit().power())
                .divide(last, 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE);
        return couldMatch(readings * Math.min(window.longValue(), MOST), number);
    }

    /** Whether so many zeros are more than chance would put at the end of any of so many numbers. */
    static boolean isTooRound(int zeros, int numbers) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros).compareTo(ODDS.multiply(BigDecimal.valueOf(numbers))) > 0;
    }

    /** Whether one of so many other amounts could by chance have the digits of this number. */
    static boolean couldMatch(long others, Written number) {
        int digits = number.value().stripTrailingZeros().precision();
        BigDecimal numbersOfThatLength = BigDecimal.valueOf(9).scaleByPowerOfTen(digits - 1);
        return ODDS.multiply(BigDecimal.valueOf(others)).compareTo(numbersOfThatLength) >= 0;
    }
}
