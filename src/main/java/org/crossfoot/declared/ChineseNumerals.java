package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Chinese numerals as numbers: 三百六十七, 两万零五, 十二, 十二点五, and the formal ones (大写: 叁佰陆拾柒); sequences such as 十四五
 * or 八一 are none.
 */
final class ChineseNumerals {
    /** What a numeral begins with. */
    static final String FIRST = "一两二三四五六七八九十";

    /** Where one may stand, never within another, so that a long row is looked at once; {@link #value} tells whether it is one. */
    static final String PATTERN = "(?<![" + FIRST + "][零〇百千万亿]{0,2})[" + FIRST + "][零〇一二两三四五六七八九十百千万亿]{0,24}";

    /** Formal numerals, as on cheques and in contracts, each with its plain twin at the same place. */
    static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸兩";

    private static final String PLAIN = "零一二三四五六七八九十百千万亿二三六二";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";

    private ChineseNumerals() {}

    /** The number that a numeral stands for, empty if the characters make no number. */
    static Optional<Long> value(String numeral) {
        String plain = numeral.replace('两', '二').replace('〇', '零');
        int millions = plain.indexOf('亿');
        if (millions >= 0) {
            return joined(plain, millions, 100_000_000L);
        }
        int tenThousands = plain.indexOf('万');
        return tenThousands >= 0 ? joined(plain, tenThousands, 10_000L) : belowTenThousand(plain);
    }

    /** A numeral with decimals, each digit by itself: 十二点五. */
    static Optional<BigDecimal> decimal(String numeral) {
        int point = numeral.indexOf('点');
        if (point < 0) {
            return value(numeral).map(BigDecimal::valueOf);
        }
        StringBuilder decimals = new StringBuilder();
        for (int i = point + 1; i < numeral.length(); i++) {
            decimals.append(DIGITS.indexOf(numeral.charAt(i) == '〇' ? '零' : numeral.charAt(i)));
        }
        String whole = numeral.substring(0, point);
        Optional<Long> ones = whole.equals("零") ? Optional.of(0L) : value(whole);
        return ones.map(many -> new BigDecimal(many + "." + decimals));
    }

    /** A formal numeral in plain characters, of the same length. */
    static String plain(String formal) {
        StringBuilder plain = new StringBuilder(formal);
        for (int i = 0; i < plain.length(); i++) {
            int at = FORMAL.indexOf(plain.charAt(i));
            plain.setCharAt(i, at < 0 ? plain.charAt(i) : PLAIN.charAt(at));
        }
        return plain.toString();
    }

    private static Optional<Long> joined(String numeral, int at, long unit) {
        Optional<Long> high = value(numeral.substring(0, at));
        String rest = numeral.substring(at + 1);
        Optional<Long> low = rest.isEmpty() ? Optional.of(0L) : value(rest);
        return high.flatMap(many -> low.map(few -> many * unit + few));
    }

    private static Optional<Long> belowTenThousand(String numeral) {
        long sum = 0;
        long power = 10_000;
        int at = 0;
        while (at < numeral.length()) {
            int digit = DIGITS.indexOf(numeral.charAt(at));
            boolean ten = digit < 0 && at == 0 && numeral.charAt(0) == '十';
            if (digit == 0) {
                at++;
                continue;
            }
            int next = ten ? 0 : at + 1;
            long place = next < numeral.length() ? place(numeral.charAt(next)) : 1;
            boolean falls = place > 0 && place < power && (digit > 0 || ten);
            if (!falls) {
                return Optional.empty();
            }
            sum += place * (ten ? 1 : digit);
            power = place;
            at = next + 1;
        }
        return sum == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** Ten, a hundred, a thousand; 0 for a character that is no place of a number. */
    private static long place(char c) {
        int power = POWERS.indexOf(c);
        return power < 0 ? 0 : Math.round(Math.pow(10, power + 1));
    }
}
