package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Written;

/** Bare numbers that share the unit of the number listed behind them: 12、30和45万元, 增长3.5、下降1.2个百分点. */
final class SharedUnits {
    /** A bare number and what may stand between it and the number it shares the unit with. */
    private static final Pattern SHARING = Pattern.compile("(?<![\\d.,+/A-Za-z第-])(-?" + UnitScanner.DIGITS
            + ")\\s*[、，,和与及]\\s*(?:(?:增加|增长|上升|提高|减少|下降|降低|压减)了?\\s*)?$");

    private static final Pattern HEADING = Pattern.compile("(?:^|[。；：\\n])\\s*$");

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
        Matcher sharing = SHARING.matcher(passage).region(from, token.start()).useTransparentBounds(true);
        while (!token.range() && sharing.find() && !isNumbering(passage, sharing)) {
            BigDecimal value = new BigDecimal(sharing.group(1).replace(",", ""));
            Written written = Written.declared(value, token.written().unit());
            shared.add(
                    new NumberToken(sharing.start(1), sharing.end(1), written, token.unitWords(), false, token.kind()));
            sharing.region(from, sharing.start(1));
        }
        return shared;
    }

    /** True for the number of a paragraph: 1、500万元以上. */
    private static boolean isNumbering(String passage, Matcher sharing) {
        return HEADING.matcher(passage.substring(0, sharing.start(1))).find();
    }
}
