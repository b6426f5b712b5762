package org.crossfoot.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crossfoot.source.Location;

/**
 * One digit of a figure changed to another one.
 *
 * @param text the whole text with the change in it
 * @param leading true if it is the figure's first digit that is not a zero
 * @param shown the figure before and after
 */
record Change(String text, boolean leading, String shown) {
    /** A change of each digit of a figure; the new digits are drawn. */
    static List<Change> of(String whole, Location.Span span, Random random) {
        int start = whole.offsetByCodePoints(0, span.start());
        int end = whole.offsetByCodePoints(0, span.end());
        List<Change> changes = new ArrayList<>();
        boolean leading = true;
        for (int at = start; at < end; at++) {
            int digit = Character.digit(whole.charAt(at), 10);
            if (digit >= 0) {
                char other = (char) ('0' + (digit + 1 + random.nextInt(9)) % 10);
                String text = whole.substring(0, at) + other + whole.substring(at + 1);
                String shown = whole.substring(start, end) + " → " + text.substring(start, end);
                changes.add(new Change(text, leading && digit > 0, shown));
                leading = leading && digit == 0;
            }
        }
        return changes;
    }
}
