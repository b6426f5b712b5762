package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Finds the numbers in slogans whose meaning is told: “1+2+12” followed by so many numbers in brackets, “五办一中心” or
 * “三有” with its things enumerated before or behind. A slogan by itself, such as “四不两直”, counts nothing.
 */
final class SloganScanner {
    private static final Pattern COMPOSITE = Pattern.compile("^\\d{1,3}(?:\\s*\\+\\s*\\d{1,3})+$");
    private static final String NUMERAL = "(?:[一两二三四五六七八九十]+|\\d{1,2})";
    private static final String NAMED =
            "(" + NUMERAL + ")(" + MeasureWords.ANY + ")?+[\\p{IsHan}&&[^一两二三四五六七八九十]]{1,8}";
    private static final Pattern SLOGAN = Pattern.compile("^(?:" + NAMED + ")+$");
    private static final Pattern PART = Pattern.compile(NAMED);
    private static final Pattern TERM = Pattern.compile("\\d+");

    private SloganScanner() {}

    /** The numbers of the slogans of a passage, from left to right. */
    static List<NumberToken> scan(String passage) {
        String narrow = HalfWidth.of(passage);
        List<NumberToken> tokens = new ArrayList<>();
        for (Enclosures.Span quote : new Enclosures(passage).quotes()) {
            String words = narrow.substring(quote.from(), quote.to());
            if (COMPOSITE.matcher(words).matches() && isMeant(narrow, quote, words)) {
                terms(quote.from(), words, tokens);
            } else if (SLOGAN.matcher(words).matches()
                    && !CountScanner.isSetPhrase(words)
                    && SloganItems.of(narrow, quote).isPresent()) {
                parts(quote.from(), words, tokens);
            }
        }
        return tokens;
    }

    /** True for a slogan with one number. */
    static boolean isSingle(String words) {
        return PART.matcher(words).matches();
    }

    /** True if the brackets behind give at least as many numbers as the slogan has. */
    private static boolean isMeant(String passage, Enclosures.Span quote, String words) {
        return SloganItems.behind(passage, quote)
                .filter(meaning -> CountScanner.scan(meaning).size()
                        >= TERM.matcher(words).results().count())
                .isPresent();
    }

    private static void terms(int offset, String words, List<NumberToken> tokens) {
        Matcher term = TERM.matcher(words);
        while (term.find()) {
            tokens.add(token(offset + term.start(), offset + term.end(), new BigDecimal(term.group()), ""));
        }
    }

    private static void parts(int offset, String words, List<NumberToken> tokens) {
        Matcher part = PART.matcher(words);
        while (part.find()) {
            String measure = part.group(2) == null ? "" : part.group(2);
            int end = part.group(2) == null ? part.end(1) : part.end(2);
            value(part.group(1))
                    .ifPresent(value ->
                            tokens.add(token(offset + part.start(), offset + end, BigDecimal.valueOf(value), measure)));
        }
    }

    private static Optional<Long> value(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? Optional.of(Long.valueOf(numeral))
                : ChineseNumerals.value(numeral);
    }

    private static NumberToken token(int start, int end, BigDecimal value, String measure) {
        return new NumberToken(start, end, Written.declared(value, Unit.COUNT), measure, false, FigureKind.COUNT);
    }
}
