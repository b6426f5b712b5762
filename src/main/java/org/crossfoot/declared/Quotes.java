package org.crossfoot.declared;

/** The words around a number: as many whole clauses as a line holds, so that no quote breaks off within a number. */
final class Quotes {
    private static final int WORDS_BEFORE = 24;
    private static final int WORDS_AFTER = 18;
    private static final String MARKS = "，。；：、！？（）";
    private static final String DIGITS = "0123456789.,%";

    private Quotes() {}

    /** The quote of the number that stands from {@code start} to {@code end} in a passage. */
    static String around(String passage, int start, int end) {
        return passage.substring(from(passage, start), to(passage, end)).strip();
    }

    private static int from(String passage, int start) {
        int first = Math.max(0, start - WORDS_BEFORE);
        if (first == 0) {
            return 0;
        }
        int index = first - 1;
        while (index < start && !isMark(passage, index)) {
            index++;
        }
        return index < start ? index + 1 : past(passage, first, start);
    }

    private static int to(String passage, int end) {
        int last = Math.min(passage.length(), end + WORDS_AFTER);
        int index = last;
        while (index > end && index < passage.length() && !isMark(passage, index)) {
            index--;
        }
        return index;
    }

    private static int past(String passage, int first, int start) {
        int index = first;
        while (index < start && DIGITS.indexOf(passage.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }

    private static boolean isMark(String passage, int index) {
        return MARKS.indexOf(passage.charAt(index)) >= 0;
    }
}
