package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the counts of a passage beside its amounts. */
final class CountReader {
    private static final Comparator<NumberToken> READING_ORDER = Comparator.comparingInt(NumberToken::start);

    private CountReader() {}

    /** All numbers of a passage from left to right: its amounts and percentages, the counts and fractions beside them. */
    static List<NumberToken> numbers(String passage, List<NumberToken> amounts) {
        List<NumberToken> numbers = new ArrayList<>(amounts);
        NumberScanner.addApart(numbers, SloganScanner.scan(passage));
        NumberScanner.addApart(numbers, CountScanner.scan(passage));
        NumberScanner.addApart(numbers, Fractions.scan(passage));
        numbers.sort(READING_ORDER);
        return numbers;
    }
}
