package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Amounts in Chinese numerals (三千七百万元, 百余万元), in the formal ones of contracts (壹拾贰万叁仟元整), and in digits with two
 * powers (1亿2000万元, 3万5千元). The last place that a numeral names is its last digit; 整 makes it exact.
 */
final class MoneyInWords {
    private static final String FORMAL = "[" + ChineseNumerals.FORMAL + "万亿]";
    private static final String FIRST = "壹贰叁肆伍陆柒捌玖拾貳參陸";
    private static final Sought CONTRACT = new Sought(
            FIRST,
            "(?<![" + FIRST + "]" + FORMAL + "{0,2})(?<whole>[" + FIRST + "]" + FORMAL
                    + "{0,30})[元圆圓](?:(?<tenths>[壹贰叁肆伍陆柒捌玖])角|零)?(?:(?<cents>[壹贰叁肆伍陆柒捌玖])分)?(?<exact>[整正])?");
    private static final String NUMERALS = "[一两二三四五六七八九十百千万亿]";
    /** What makes a numeral an ordinal, a round phrase (数百万元) or the end of a range or of a longer one. */
    private static final String APART = "(?<![第数几上好之点\\d.]|" + NUMERALS + "|" + NUMERALS + "[至到~～—-])";

    private static final Sought PLAIN = new Sought(
            ChineseNumerals.FIRST + "百千" + Approximation.FIRST,
            Approximation.BEFORE + APART + "(?<number>" + ChineseNumerals.PATTERN
                    + "(?:点[零〇一二三四五六七八九]+)?|[百千](?=[余多][万亿]?元))(?<odd>[余多])?(?<power>[万亿]*)元(?![旦月素宝里化])"
                    + "(?<exact>整)?" + Approximation.AFTER);
    private static final Sought MIXED = new Sought(
            Sought.DIGITS,
            "(?<![\\d.,])(?<high>\\d{1,4})(?:亿零?(?<millions>\\d{1,4}(?:\\.\\d+)?)万元"
                    + "|万零?(?<ones>\\d{1,4}(?:\\.\\d+)?)元|万(?<thousands>\\d)千元)");
    private static final Pattern TRAILING = Pattern.compile("[万亿]+$");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private MoneyInWords() {}

    static List<NumberToken> scan(String passage) {
        List<NumberToken> tokens = new ArrayList<>();
        Sought.Search mixed = MIXED.in(passage);
        while (mixed.find()) {
            tokens.add(mixed(mixed.found()));
        }
        Sought.Search contract = CONTRACT.in(passage);
        while (contract.find()) {
            contract(contract.found()).ifPresent(tokens::add);
        }
        Sought.Search plain = PLAIN.in(passage);
        while (plain.find()) {
            plain(plain.found()).ifPresent(tokens::add);
        }
        return tokens;
    }

    static boolean isFormal(char numeral) {
        return ChineseNumerals.FORMAL.indexOf(numeral) > 0;
    }

    private static NumberToken mixed(Matcher found) {
        BigDecimal high = new BigDecimal(found.group("high")).multiply(TEN_THOUSAND);
        if (found.group("thousands") != null) {
            BigDecimal low = BigDecimal.valueOf(Long.parseLong(found.group("thousands")), -3);
            return token(found, "high", Written.declared(high.add(low).setScale(-3), Unit.YUAN));
        }
        boolean millions = found.group("millions") != null;
        BigDecimal low = new BigDecimal(found.group(millions ? "millions" : "ones"));
        return token(found, "high", Written.declared(high.add(low), millions ? Unit.TEN_THOUSAND_YUAN : Unit.YUAN));
    }

    private static Optional<NumberToken> contract(Matcher found) {
        boolean name = found.group("whole").length() < 2 && found.group("exact") == null;
        boolean cents = found.group("tenths") != null || found.group("cents") != null;
        Optional<Long> yuan =
                name ? Optional.empty() : ChineseNumerals.value(ChineseNumerals.plain(found.group("whole")));
        return yuan.map(whole -> {
            long fen = 10 * digit(found, "tenths") + digit(found, "cents");
            BigDecimal value =
                    cents ? BigDecimal.valueOf(whole).add(BigDecimal.valueOf(fen, 2)) : BigDecimal.valueOf(whole);
            return token(found, "whole", new Written(value, Unit.YUAN, Precision.EXACT));
        });
    }

    private static long digit(Matcher found, String group) {
        String numeral = found.group(group);
        return numeral == null
                ? 0
                : ChineseNumerals.value(ChineseNumerals.plain(numeral)).orElse(0L);
    }

    private static Optional<NumberToken> plain(Matcher found) {
        String number = found.group("number") + found.group("power");
        Matcher power = TRAILING.matcher(number);
        String words = power.find() ? power.group() : "";
        Precision said = Approximation.of(found, found.group("odd") != null);
        Precision precision = found.group("exact") == null ? said : Precision.EXACT;
        boolean single = number.length() < 2 && found.group("odd") == null;
        return single
                ? Optional.empty()
                : Unit.named(words + "元")
                        .flatMap(unit -> value(number, unit)
                                .map(value -> token(found, "number", new Written(value, unit, precision))));
    }

    /** The number in its unit, with the last place it names as its last digit: 三千七百万 is 37 hundreds in 万. */
    private static Optional<BigDecimal> value(String number, Unit unit) {
        String digits = TRAILING.matcher(number).replaceFirst("");
        if (digits.contains("点")) {
            return ChineseNumerals.decimal(digits);
        }
        int places = 1 + "十百千".indexOf(digits.charAt(digits.length() - 1));
        String whole = "百千".indexOf(number.charAt(0)) < 0 ? number : "一" + number;
        return ChineseNumerals.value(whole)
                .map(value ->
                        BigDecimal.valueOf(value).movePointLeft(unit.power()).setScale(-places));
    }

    private static NumberToken token(Matcher found, String from, Written written) {
        return new NumberToken(
                found.start(from), found.end(), written, written.unit().chinese(), false, FigureKind.MONEY);
    }
}
