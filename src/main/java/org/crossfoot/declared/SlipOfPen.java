package org.crossfoot.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crossfoot.money.Written;

/** Whether two numbers are so nearly alike that one may be the other written wrong: by a digit, a decimal point or a last place. */
final class SlipOfPen {
    /** Numbers this near, as a part of the greater one, are rarely those of two things. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    /** In digits: shorter numbers have the same digits or the same but two exchanged by accident. */
    private static final int LIKE = 3;

    /** In digits: shorter numbers differ in one digit by accident. */
    private static final int LIKE_BUT_ONE = 4;

    /** A digit of a decimal number can be nine others. */
    static final int OTHER_DIGITS = 9;

    private SlipOfPen() {}

    static boolean isBetween(Written one, Written other) {
        return isNear(one.amount(), other.amount()) || isInDigits(digits(one), digits(other));
    }

    /** True for numbers that are hardly apart; bears on whether they are of one matter, never on whether they agree. */
    static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal greater = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(greater.multiply(NEAR)) <= 0;
    }

    private static String digits(Written written) {
        return written.value().stripTrailingZeros().unscaledValue().abs().toString();
    }

    /** The same digits in another unit, two neighbours exchanged, one digit another, left out or put in. */
    private static boolean isInDigits(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int apart = apart(one, other);
        return (shorter >= LIKE && (apart == 0 || isExchange(one, other))) || (shorter >= LIKE_BUT_ONE && apart == 1);
    }

    /**
     * How many numbers are a slip of the same kind away from a written one as the one that may have been meant: two neighbours
     * exchanged, one digit another, left out or put in; 0 if it is not a slip away.
     */
    static int ways(BigDecimal written, BigDecimal meant) {
        int scale = Math.max(written.scale(), meant.stripTrailingZeros().scale());
        if (meant.signum() <= 0 || scale > written.scale() + 1) {
            return 0;
        }
        String one = written.unscaledValue().toString();
        String other =
                meant.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toString();
        if (isExchange(one, other)) {
            return one.length() - 1;
        }
        if (apart(one, other) != 1) {
            return 0;
        }
        return one.length() == other.length() ? OTHER_DIGITS * one.length() : (OTHER_DIGITS + 2) * (one.length() + 1);
    }

    /** How many digits of the longer one stand between those that both begin and end with. */
    private static int apart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end;
    }

    /** True for the same digits but two neighbours that are exchanged. */
    static boolean isExchange(String one, String other) {
        int first = firstOther(one, other);
        return first >= 0
                && first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }

    /** Where two numbers of as many digits begin to differ; -1 if they do not, or are not of as many. */
    static int firstOther(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length() && at < one.length() ? at : -1;
    }
}
