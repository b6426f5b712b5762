package org.crossfoot.declared;

import java.math.BigDecimal;
import org.crossfoot.money.Written;

/** Whether two numbers are so nearly alike that one may be the other written wrong: by a digit, a decimal point or a last place. */
final class SlipOfPen {
    /** Numbers this near, as a part of the greater one, are rarely those of two things. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    /** In digits: shorter numbers have the same digits or the same but two exchanged by accident. */
    private static final int LIKE = 3;

    /** In digits: shorter numbers differ in one digit by accident. */
    private static final int LIKE_BUT_ONE = 4;

    private SlipOfPen() {}

    static boolean isBetween(Written one, Written other) {
        BigDecimal difference = one.amount().subtract(other.amount()).abs();
        BigDecimal greater = one.amount().abs().max(other.amount().abs());
        return difference.compareTo(greater.multiply(NEAR)) < 0 || isInDigits(digits(one), digits(other));
    }

    private static String digits(Written written) {
        return written.value().stripTrailingZeros().unscaledValue().abs().toString();
    }

    /** The same digits in another unit, two neighbours exchanged, one digit another, left out or put in. */
    private static boolean isInDigits(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int apart = longer - start - end;
        boolean exchanged = apart == 2
                && one.length() == other.length()
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return (shorter >= LIKE && (apart == 0 || exchanged)) || (shorter >= LIKE_BUT_ONE && apart == 1);
    }
}
