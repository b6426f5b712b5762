package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.budget.ResourceTable;

/**
 * The words that stand between a number and what it counts (量词) and the units of time, length and the like; with longer
 * words that only begin like one, so that 3人大代表 counts nothing.
 */
final class MeasureWords {
    private static final Map<String, Measure> WORDS = new HashMap<>();

    static {
        for (List<String> row : ResourceTable.rows("/declared/measure-words.csv")) {
            FigureKind kind = row.get(1).isEmpty() ? null : FigureKind.valueOf(row.get(1));
            WORDS.put(
                    row.get(0),
                    new Measure(Optional.ofNullable(kind), row.get(2).equals("digits")));
        }
    }

    /** Matches the longest word of the table. */
    static final String ANY = AnyOf.words(WORDS.keySet().stream());

    private MeasureWords() {}

    /** What a word of the table counts; empty for one that only looks like a measure word. */
    static Optional<FigureKind> kind(String word) {
        return WORDS.containsKey(word) ? WORDS.get(word).kind() : Optional.empty();
    }

    /** True for a word that numbers things in order, or is ambiguous, behind a Chinese numeral: 三期, 十分. */
    static boolean needsDigits(String word) {
        return WORDS.containsKey(word) && WORDS.get(word).digitsOnly();
    }

    private record Measure(Optional<FigureKind> kind, boolean digitsOnly) {}
}
