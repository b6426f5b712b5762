package org.crossfoot.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/** Fractions in words (三分之一), which are a manner of speaking: figures that no claim uses. */
final class Fractions {
    private static final String NUMERAL = "[一二三四五六七八九十]{1,6}";
    private static final Sought FRACTION = new Sought(
            ChineseNumerals.FIRST + Approximation.FIRST,
            Approximation.BEFORE + "(?<![几数百千万点])(?<whole>" + NUMERAL + ")分之(?<part>" + NUMERAL + ")"
                    + Approximation.AFTER);
    private static final int DECIMALS = 4;

    private Fractions() {}

    static List<NumberToken> scan(String passage) {
        List<NumberToken> tokens = new ArrayList<>();
        Sought.Search search = FRACTION.in(passage);
        while (search.find()) {
            Matcher found = search.found();
            ChineseNumerals.value(found.group("whole"))
                    .flatMap(whole -> ChineseNumerals.value(found.group("part"))
                            .map(part -> token(found, BigDecimal.valueOf(part), BigDecimal.valueOf(whole))))
                    .ifPresent(tokens::add);
        }
        return tokens;
    }

    private static NumberToken token(Matcher found, BigDecimal part, BigDecimal whole) {
        Precision said = Approximation.of(found, false);
        Written written = new Written(
                part.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                Unit.COUNT,
                said == Precision.AS_WRITTEN ? Precision.ABOUT : said);
        return new NumberToken(found.start("whole"), found.end("part"), written, "", false, FigureKind.OTHER);
    }
}
