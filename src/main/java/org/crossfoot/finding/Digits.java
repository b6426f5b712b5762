package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.money.Written;

/** The numbers that may have been meant where the digits of one were put down wrong; each as long as a number is written. */
final class Digits {
    /** Decimals that money is declared with; none is supposed to have been dropped beyond them. */
    private static final int DECIMALS = 2;

    private static final int BASE = 10;

    private final Written written;
    private final String digits;
    private final int scale;

    private Digits(Written written) {
        this.written = written;
        this.scale = written.decimals();
        String shown = written.value().setScale(scale).unscaledValue().abs().toString();
        this.digits = "0".repeat(Math.max(0, scale + 1 - shown.length())) + shown;
    }

    /** Two neighbouring digits changed back. */
    static List<Written> transposed(Written written) {
        Digits number = new Digits(written);
        return number.each(number.digits.length() - 1, i -> number.isPair(i) ? Stream.empty() : number.swapped(i));
    }

    /** A digit put in that may have been dropped, before the decimal point or as a missing decimal. */
    static List<Written> completed(Written written) {
        Digits number = new Digits(written);
        int point = number.digits.length() - number.scale;
        return number.each(
                number.digits.length() + 1,
                i -> IntStream.range(0, BASE).boxed().flatMap(digit -> {
                    String longer = number.digits.substring(0, i) + digit + number.digits.substring(i);
                    Stream<Written> whole = i <= point ? number.number(longer, number.scale) : Stream.empty();
                    Stream<Written> decimal = i >= point && number.scale < DECIMALS
                            ? number.number(longer, number.scale + 1)
                            : Stream.empty();
                    return Stream.concat(whole, decimal);
                }));
    }

    /** One of two equal neighbouring digits left out. */
    static List<Written> withoutDouble(Written written) {
        Digits number = new Digits(written);
        int point = number.digits.length() - number.scale;
        return number.each(number.digits.length() - 1, i -> {
            String shorter = number.digits.substring(0, i) + number.digits.substring(i + 1);
            return number.isPair(i) && !shorter.isEmpty()
                    ? number.number(shorter, i + 1 < point ? number.scale : number.scale - 1)
                    : Stream.empty();
        });
    }

    /** One digit replaced by another. */
    static List<Written> withOneOther(Written written) {
        Digits number = new Digits(written);
        return number.each(
                number.digits.length(),
                i -> IntStream.range(0, BASE)
                        .filter(digit -> digit != number.digits.charAt(i) - '0')
                        .boxed()
                        .flatMap(digit -> number.number(
                                number.digits.substring(0, i) + digit + number.digits.substring(i + 1), number.scale)));
    }

    private Stream<Written> swapped(int i) {
        return number(
                digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2), scale);
    }

    private boolean isPair(int i) {
        return digits.charAt(i) == digits.charAt(i + 1);
    }

    private List<Written> each(int positions, IntFunction<Stream<Written>> readings) {
        return new ArrayList<>(IntStream.range(0, positions)
                .mapToObj(readings)
                .flatMap(found -> found)
                .distinct()
                .toList());
    }

    /** The number with other digits, unless a zero would stand before its whole part or nothing would have changed. */
    private Stream<Written> number(String other, int decimals) {
        boolean leadingZero = other.length() > decimals + 1 && other.charAt(0) == '0';
        boolean idleZero = decimals > DECIMALS && other.charAt(other.length() - 1) == '0';
        if (leadingZero || idleZero || other.length() <= decimals || decimals < 0) {
            return Stream.empty();
        }
        BigDecimal number = new BigDecimal(new BigInteger(other), decimals);
        BigDecimal signed = written.value().signum() < 0 ? number.negate() : number;
        return signed.compareTo(written.value()) == 0
                ? Stream.empty()
                : Stream.of(new Written(signed, written.unit(), written.precision()));
    }
}
