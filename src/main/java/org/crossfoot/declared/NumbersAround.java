package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;

/** The numbers of the same kind (amounts, or counts) around one that may be their result, the nearest first. */
record NumbersAround(DocumentText text, Mention result) {
    /** In passages: what is told further up is not gone on about. */
    static final int SHORTLY = 2;

    /** More numbers than that make a table: nobody subtracts them in his head. */
    private static final int MOST = 12;

    /** The same with percentages among them. */
    private static final int FARTHEST = 3 * MOST;

    /** Those before it in its sentence or, with {@code passages} before its own, in all of these. */
    List<Mention> before(int passages) {
        return passages == 0 ? sentence(back(result.passage())) : back(result.passage() - passages);
    }

    /** Those before it in its passage. */
    List<Mention> passage() {
        return back(result.passage());
    }

    /** Those before and behind it in its sentence. */
    List<Mention> sentence() {
        List<Mention> all = new ArrayList<>(sentence(back(result.passage())));
        List<Mention> numbers = numbers();
        int at = InReadingOrder.indexOf(numbers, result) + 1;
        for (; at < numbers.size() && numbers.get(at).isInSentenceOf(result) && all.size() < MOST; at++) {
            all.add(numbers.get(at));
        }
        return all;
    }

    private List<Mention> sentence(List<Mention> before) {
        return before.stream().filter(number -> number.isInSentenceOf(result)).toList();
    }

    private List<Mention> back(int passage) {
        List<Mention> numbers = numbers();
        List<Mention> found = new ArrayList<>();
        int at = InReadingOrder.indexOf(numbers, result) - 1;
        int last = Math.max(0, at - FARTHEST);
        for (; at >= last && numbers.get(at).passage() >= passage && found.size() < MOST; at--) {
            if (numbers.get(at).token().kind() != FigureKind.PERCENT) {
                found.add(numbers.get(at));
            }
        }
        return found;
    }

    private List<Mention> numbers() {
        return result.isCount() ? text.counts() : text.mentions();
    }
}
