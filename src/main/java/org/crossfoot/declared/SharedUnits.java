package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Bare numbers that share the unit of the number listed behind them (12、30和45万元, 增长3.5、下降1.2个百分点), or of the change that
 * they are the base of (较上年2.08减少0.03万元).
 */
final class SharedUnits {
    /** A bare number and what may stand between it and the number it shares the unit with. */
    private static final Pattern SHARING = Pattern.compile("(?<![\\d.,+/A-Za-z第-])(-?" + UnitScanner.DIGITS
            + ")\\s*[、，,和与及]\\s*(?:(?:增加|增长|上升|提高|减少|下降|降低|压减)了?\\s*)?$");

    /** The level before a change, which leaves its unit to the change: 较上年2.08减少0.03万元, 由上年的35.2减少到30.1万元. */
    private static final Pattern BASE =
            Pattern.compile("(?:较|比|由|从|与|同)[^，。；：\\d]{0,14}(?:(?:19|20)\\d{2}\\s*年[^，。；：\\d]{0,10})?"
                    + "(?<![\\d.])(?!(?:19|20)\\d{2}(?![\\d.]))(" + UnitScanner.DIGITS
                    + ")\\s*(?:相比较?，?)?\\s*(?:增加|增长|上升|提高|减少|下降|降低|压减|增|降|减)(?:[到至了为])?\\s*$");

    private static final Pattern HEADING = Pattern.compile("(?:^|[。；：\\n])\\s*$");

    private static final int REACH = 48;

    private SharedUnits() {}

    /** The numbers that share the units of {@code tokens}. */
    static List<NumberToken> scan(String passage, List<NumberToken> tokens) {
        List<NumberToken> shared = new ArrayList<>();
        int from = 0;
        for (NumberToken token : tokens.stream()
                .sorted(Comparator.comparingInt(NumberToken::start))
                .toList()) {
            shared.addAll(before(passage, from, token));
            from = token.end();
        }
        return shared;
    }

    private static List<NumberToken> before(String passage, int from, NumberToken token) {
        List<NumberToken> shared = new ArrayList<>();
        Matcher base = BASE.matcher(passage).region(Math.max(from, token.start() - REACH), token.start());
        if (!token.range() && base.find()) {
            shared.add(sharing(base, token));
        }
        Matcher sharing = SHARING.matcher(passage).region(from, token.start()).useTransparentBounds(true);
        while (!token.range() && sharing.find() && !isNumbering(passage, sharing)) {
            shared.add(sharing(sharing, token));
            sharing.region(from, sharing.start(1));
        }
        return shared;
    }

    /** The rate before a change in 百分点 is a percentage. */
    private static NumberToken sharing(Matcher found, NumberToken token) {
        BigDecimal value = new BigDecimal(found.group(1).replace(",", ""));
        Written written = Written.declared(value, token.written().unit());
        String words = found.pattern() == BASE && token.written().unit() == Unit.PERCENT
                ? Unit.PERCENT.chinese()
                : token.unitWords();
        return new NumberToken(found.start(1), found.end(1), written, words, false, token.kind());
    }

    /** True for the number of a paragraph: 1、500万元以上. */
    private static boolean isNumbering(String passage, Matcher sharing) {
        return HEADING.matcher(passage.substring(0, sharing.start(1))).find();
    }
}
