package org.crossfoot.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped a word probably meant. */
public final class NearestWord {
    private NearestWord() {}

    /** The word that the fewest insertions, deletions and replacements lead to; the first of several. */
    public static String to(String typed, List<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .orElse("");
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(above, a.charAt(i - 1), b, i);
        }
        return above[b.length()];
    }

    private static int[] row(int[] above, char letter, String word, int first) {
        int[] row = new int[word.length() + 1];
        row[0] = first;
        for (int j = 1; j <= word.length(); j++) {
            int replaced = above[j - 1] + (letter == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
