package org.crossfoot.source.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sets glyphs of one line as text: a blank stands where a gap is wider than the line's own spacing explains. */
final class Spacing {
    private static final double BETWEEN_NARROW = 0.2;
    private static final double BETWEEN_WIDE_AND_NARROW = 0.6;
    private static final double BETWEEN_WIDE = 1.2;
    private static final int ENOUGH_PAIRS = 4;

    /** One number set with blanks between its thousands: at most three digits, groups of three, decimals. */
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,] ?)\\d{1,3}(?: \\d{3})+\\.\\d+(?! ?[\\d.,])");

    /** One number set with a blank after each digit. */
    private static final Pattern LETTER_SPACED = Pattern.compile("(?<![\\w.,] ?)\\d(?: [\\d.,]){3,}(?! ?[\\d.,])");

    private Spacing() {}

    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        double usual = usualGap(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isWide(glyphs.get(i - 1), glyphs.get(i), usual)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return closed(LETTER_SPACED, closed(GROUPED, text.toString()));
    }

    private static String closed(Pattern number, String text) {
        return text.indexOf(' ') < 0
                ? text
                : number.matcher(text).replaceAll(found -> found.group().replace(" ", ""));
    }

    private static boolean isWide(Glyph before, Glyph next, double usual) {
        double gap = next.box().left() - before.box().right() - usual;
        double em = Math.max(before.size(), next.size());
        if (before.isNarrow() && next.isNarrow()) {
            return gap > BETWEEN_NARROW * em;
        }
        boolean mixed = before.isNarrow() || next.isNarrow();
        return gap > (mixed ? BETWEEN_WIDE_AND_NARROW : BETWEEN_WIDE) * em;
    }

    /** The gap that most glyphs of a line keep: more than nothing where the line is stretched to the margin. */
    static double usualGap(List<Glyph> glyphs) {
        if (glyphs.size() <= ENOUGH_PAIRS) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.get(i + 1).box().left() - glyphs.get(i).box().right();
        }
        Arrays.sort(gaps);
        return Math.max(0, gaps[gaps.length / 2]);
    }

    /** Two lines of one paragraph or cell as one text; a number broken between them stays whole. */
    static String joined(String before, String next) {
        return before + (needsBlank(before, next) ? " " : "") + next;
    }

    private static boolean needsBlank(String before, String next) {
        return !before.isEmpty()
                && !next.isEmpty()
                && isWord(before.charAt(before.length() - 1))
                && isWord(next.charAt(0))
                && !(isDigit(before.charAt(before.length() - 1)) && isDigit(next.charAt(0)));
    }

    private static boolean isWord(char sign) {
        return sign < 0x2E80 && Character.isLetterOrDigit(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
