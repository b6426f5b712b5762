package org.crossfoot.source.ofd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** The lists of numbers in OFD's attributes. */
final class Numbers {
    private static final int MOST_REPEATS = 100_000;

    private Numbers() {}

    /** Numbers parted by blanks; what is none counts as 0. */
    static double[] of(String text) {
        StringTokenizer words = new StringTokenizer(text);
        double[] numbers = new double[words.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.nextToken());
        }
        return numbers;
    }

    /** Steps from letter to letter, where {@code g 3 2.5} says 2.5 three times. */
    static List<Double> steps(String text) {
        List<Double> steps = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.equals("g") && words.countTokens() >= 2) {
                int times = (int) Math.min(number(words.nextToken()), MOST_REPEATS - steps.size());
                double step = number(words.nextToken());
                steps.addAll(Collections.nCopies(Math.max(0, times), step));
            } else {
                steps.add(number(word));
            }
        }
        return steps;
    }

    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
