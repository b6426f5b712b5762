package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/** Finds the amounts and percentages that have their unit right behind them, or share it with the other end of a range. */
final class UnitScanner {
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String ONE = "(?:" + SpacedDigits.PATTERN + "|(?<![\\d.])-?" + DIGITS + ")";
    private static final String MONEY =
            "(?<odd>[余多几])?(?:(?<power>万亿|千亿|百亿|亿|千万|百万|万|千|百)\\s?(?<odder>[余多几])?)?元(?![旦月素宝])";
    private static final String RATE = "个?百分点|%|‰|倍(?![数增率频])(?<over>[余多])?";
    private static final Sought NUMBER = new Sought(
            "-" + Sought.DIGITS + Approximation.FIRST,
            Approximation.BEFORE
                    + "(?:(?<from>(?<![\\d.])-?" + DIGITS
                    + ")\\s*(?<fromUnit>亿元|万元|千元|元|亿|万|%)?\\s*(?:-|~|～|—|－|至|到)+\\s*)?"
                    + "(?<number>" + ONE + ")\\s*"
                    + "(?<unit>" + MONEY + "|" + RATE + "|(?<bare>[亿万])(?<oddest>[余多])?)"
                    + Approximation.AFTER);

    private static final Pattern ENDS_BARE = Pattern.compile("^\\s*(?:[，。；、,;：:（(）)！]|$|资金|人民币|左右|上下|以上|以内|以下)");
    private static final Pattern MONEY_WORDS = Pattern.compile("款|费|资|金|收入|支出|收|支|补助|补贴|价|产值|损失|预算|投入|税|额");

    private UnitScanner() {}

    /** The numbers of a passage in half-width signs, from left to right. */
    static List<NumberToken> scan(String passage) {
        List<NumberToken> tokens = new ArrayList<>();
        Sought.Search search = NUMBER.in(passage);
        while (search.find()) {
            Matcher found = search.found();
            unit(found, passage).ifPresent(unit -> addRange(tokens, found, unit));
        }
        return tokens;
    }

    private static void addRange(List<NumberToken> tokens, Matcher found, Unit unit) {
        boolean range = found.group("from") != null;
        if (range) {
            String own = found.group("fromUnit");
            Unit fromUnit = own == null ? unit : money(own).orElse(Unit.PERCENT);
            Written first = new Written(decimal(found.group("from")), fromUnit, Precision.AT_LEAST);
            int end = own == null ? found.end("from") : found.end("fromUnit");
            tokens.add(new NumberToken(found.start("from"), end, first, fromUnit.chinese(), true, kind(fromUnit)));
        }
        boolean odd = Stream.of("odd", "odder", "oddest", "over").anyMatch(group -> found.group(group) != null);
        Precision precision = range ? Precision.AT_MOST : Approximation.of(found, odd);
        BigDecimal value = decimal(found.group("number"));
        Written written =
                precision == Precision.AS_WRITTEN ? Written.declared(value, unit) : new Written(value, unit, precision);
        tokens.add(new NumberToken(
                found.start("number"), found.end("unit"), written, unitWords(found, unit), range, kind(unit)));
    }

    /** The unit that applies: 万元 for money in 万; but 百分点 as it stands. */
    private static String unitWords(Matcher found, Unit unit) {
        return unit == Unit.PERCENT ? unitWords(found) : unit.chinese();
    }

    /** 万 and 亿 without 元 are money too. */
    private static Optional<Unit> money(String words) {
        return Unit.named(words.endsWith("元") ? words : words + "元");
    }

    /** The unit as it stands, without the words for more that may stand within it. */
    private static String unitWords(Matcher found) {
        return found.group("unit").replaceAll("[余多几\\s]", "");
    }

    private static Optional<Unit> unit(Matcher found, String passage) {
        String words = unitWords(found);
        if (words.endsWith("百分点")) {
            return Optional.of(Unit.PERCENT);
        }
        return Unit.named(words).or(() -> isMoney(found, passage) ? money(words) : Optional.empty());
    }

    /** A bare 万 or 亿 counts money if nothing that it could count follows and the words before it speak of money. */
    private static boolean isMoney(Matcher found, String passage) {
        int start = found.start();
        while (start > 0 && Character.isWhitespace(passage.charAt(start - 1))) {
            start--;
        }
        String before = passage.substring(Math.max(0, start - 8), start);
        return ENDS_BARE
                        .matcher(passage)
                        .region(found.end("unit"), passage.length())
                        .lookingAt()
                && MONEY_WORDS.matcher(before).find();
    }

    private static FigureKind kind(Unit unit) {
        return unit.isRate() ? FigureKind.PERCENT : FigureKind.MONEY;
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(SpacedDigits.closed(digits));
    }
}
