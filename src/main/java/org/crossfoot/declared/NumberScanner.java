package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds amounts of money and percentages: digits of either width or set apart, numerals, thousands separators, signs, 万 and
 * 亿 with and without 元, ranges, the words that make a number approximate, and bare numbers whose unit is given elsewhere. Years, dates,
 * ordinals and document numbers have no unit and are passed over, as are thresholds.
 */
final class NumberScanner {
    private static final char UNREAD = '\uFFFD';

    private NumberScanner() {}

    /** The numbers of a passage from left to right. */
    static List<NumberToken> scan(String passage) {
        String narrow = HalfWidth.of(passage);
        List<NumberToken> tokens = new ArrayList<>(MoneyInWords.scan(narrow));
        addApart(tokens, UnitScanner.scan(narrow));
        tokens.removeIf(token -> Thresholds.isOne(narrow, token));
        addApart(tokens, RatesInWords.scan(narrow));
        tokens.addAll(SharedUnits.scan(narrow, tokens));
        addApart(tokens, InlineTables.scan(narrow));
        addApart(tokens, MissingUnits.scan(narrow));
        tokens.removeIf(token -> isMaimed(narrow, token));
        tokens.sort(Comparator.comparingInt(NumberToken::start));
        return List.copyOf(tokens);
    }

    /** True if a sign that could not be read stands right before or behind: digits may be missing. */
    private static boolean isMaimed(String narrow, NumberToken token) {
        int behind = token.end();
        return (token.start() > 0 && narrow.charAt(token.start() - 1) == UNREAD)
                || (behind < narrow.length() && narrow.charAt(behind) == UNREAD);
    }

    /** Adds the numbers that are no part of one found before. */
    static void addApart(List<NumberToken> tokens, List<NumberToken> more) {
        BitSet taken = new BitSet();
        tokens.forEach(token -> taken.set(token.start(), token.end()));
        more.stream().filter(token -> !isTaken(taken, token)).forEach(tokens::add);
    }

    private static boolean isTaken(BitSet taken, NumberToken token) {
        int next = taken.nextSetBit(token.start());
        return next >= 0 && next < token.end();
    }
}
