package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/** Shares and rates written in words: 百分之十二点五, 千分之三, 三个百分点, 两倍, and tenths (七成以上), which are never exact. */
final class RatesInWords {
    private static final String NUMERAL = "(?:" + ChineseNumerals.PATTERN + "(?:点[零〇一二三四五六七八九]+)?)";
    private static final String OF = "(?<of>百分之|千分之)\\s*(?<share>" + UnitScanner.DIGITS + "|" + NUMERAL + "|百)";
    private static final String TIMES =
            "(?<![数几好点\\d])(?<times>" + NUMERAL + ")(?<unit>个百分点|倍(?![数增率频]))(?<over>[余多])?";
    /** 成 has many senses: a word of share stands before the numeral, or one of bounds beside it. */
    private static final String TENTHS =
            "(?<![\\d.])(?<tenths>[一两二三四五六七八九]|\\d(?:\\.\\d)?)成(?<more>[余多])?" + "(?![员立为果效本交型功都绩熟分品年长才就人套件不法规风材形])";

    private static final Sought RATE = new Sought(
            Sought.DIGITS + ChineseNumerals.FIRST + "百千" + Approximation.FIRST,
            Approximation.BEFORE + "(?:" + OF + "|" + TIMES + "|" + TENTHS + ")" + Approximation.AFTER);
    private static final Pattern OF_SHARE =
            Pattern.compile("(?:占[^，。；]{1,12}的|[占达超逾近约为]|[达超]到|超过|比例|[提升]高|增长|下降|减少|不足)了?$");

    private static final Map<String, Unit> UNITS =
            Map.of("百分之", Unit.PERCENT, "千分之", Unit.PER_MILLE, "个百分点", Unit.PERCENT, "倍", Unit.TIMES);
    private static final int REACH = 16;

    private RatesInWords() {}

    static List<NumberToken> scan(String passage) {
        List<NumberToken> tokens = new ArrayList<>();
        Sought.Search search = RATE.in(passage);
        while (search.find()) {
            read(search.found(), passage).ifPresent(tokens::add);
        }
        return tokens;
    }

    private static Optional<NumberToken> read(Matcher found, String passage) {
        if (found.group("of") != null) {
            Unit unit = UNITS.getOrDefault(found.group("of"), Unit.PERCENT);
            return token(found, "share", unit, unit.chinese());
        }
        if (found.group("times") != null) {
            Unit unit = UNITS.getOrDefault(found.group("unit"), Unit.TIMES);
            return token(found, "times", unit, found.group("unit"));
        }
        return isShare(found, passage) ? token(found, "tenths", Unit.TENTHS, Unit.TENTHS.chinese()) : Optional.empty();
    }

    private static boolean isShare(Matcher found, String passage) {
        String before = passage.substring(Math.max(0, found.start() - REACH), found.start());
        boolean bounded = found.group("before") != null || found.group("after") != null || found.group("more") != null;
        return bounded || OF_SHARE.matcher(before).find();
    }

    private static Optional<NumberToken> token(Matcher found, String group, Unit unit, String words) {
        Precision said = Approximation.of(found, found.group("over") != null || found.group("more") != null);
        boolean rough = unit == Unit.TENTHS && said == Precision.AS_WRITTEN;
        int start = found.group("of") == null ? found.start(group) : found.start("of");
        return value(found.group(group)).map(value -> {
            Written written = new Written(value, unit, rough ? Precision.ABOUT : said);
            return new NumberToken(start, end(found, group), written, words, false, FigureKind.PERCENT);
        });
    }

    /** Behind the unit, wherever it stands. */
    private static int end(Matcher found, String group) {
        return switch (group) {
            case "share" -> found.end(group);
            case "times" -> found.end("unit");
            default -> found.end(group) + 1;
        };
    }

    private static Optional<BigDecimal> value(String number) {
        if (number.equals("百")) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        return Character.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(SpacedDigits.closed(number)))
                : ChineseNumerals.decimal(number);
    }
}
