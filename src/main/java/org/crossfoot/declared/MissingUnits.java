package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/** Rates whose % was left out: 增长3.52。 A decimal right behind a word of growth or share can be nothing else. */
final class MissingUnits {
    private static final Sought RATE = new Sought(
            "增下上降完执占比",
            "(?:增长|下降|上升|增幅|降幅|增长率|下降率|完成率|执行率|占比|比重)(?:了|为|约|达|是)?\\s*"
                    + "(?<number>-?\\d+\\.\\d+)(?=\\s*(?:[。；，;]|$))");

    private static final Pattern ENDS = Pattern.compile("^[\\s\\u3000\\u00A0]*(?:[。；，;]|$)");

    private MissingUnits() {}

    static List<NumberToken> scan(String passage) {
        return RATE.all(passage).stream()
                .map(rate -> new NumberToken(
                        rate.start(1),
                        rate.end(1),
                        Written.declared(new BigDecimal(rate.group(1)), Unit.PERCENT),
                        Unit.PERCENT.chinese(),
                        false,
                        FigureKind.PERCENT))
                .toList();
    }

    /** True for a percentage read without its sign. */
    static boolean isOne(String passage, NumberToken token) {
        return token.kind() == FigureKind.PERCENT
                && Character.isDigit(passage.charAt(token.end() - 1))
                && ENDS.matcher(passage).region(token.end(), passage.length()).lookingAt();
    }
}
